import type { Node, World } from '../../federation/harness/world';

/** The graph of the public federation benchmark: four subgraphs, few objects, many paths to them. */
export const benchSubgraphs: Readonly<Record<string, string>> = {
  accounts: `
    type Query { me: User, user(id: ID!): User, users: [User] }
    type User @key(fields: "id") {
      id: ID!
      name: String
      username: String @shareable
      birthday: Int
    }`,
  inventory: `
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String!, name: String, price: Int, weight: Int }`,
  reviews: `
    type Review @key(fields: "id") {
      id: ID!
      body: String
      author: User @provides(fields: "username")
      product: Product
    }
    type User @key(fields: "id") { id: ID!, username: String @external, reviews: [Review] }
    type Product @key(fields: "upc") { upc: String!, reviews: [Review] }`,
};

export const nestedQuery = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
  query Nested {
    users { ...User reviews { ...Review product { ...Product reviews { ...Review author {
      ...User reviews { ...Review product { ...Product } } } } } } }
    topProducts { ...Product reviews { ...Review author {
      ...User reviews { ...Review product { ...Product } } } } }
  }`;

export const smallQuery = '{ me { id name username birthday __typename } }';

interface Product extends Node {
  readonly price: number;
  readonly weight: number;
}

/** Six people, nine products, twelve reviews; every answer comes from memory. */
export function benchWorld(): World {
  const users = ['Ada', 'Ben', 'Chen', 'Dora', 'Emil', 'Fang'].map((name, index) => ({
    __typename: 'User',
    id: String(index + 1),
    name: `${name} of the benchmark`,
    username: `${name.toLowerCase()}-benchmark`,
    birthday: 1950 + index,
  }));
  const products = [
    'Table',
    'Couch',
    'Glass',
    'Chair',
    'Lamp',
    'Shelf',
    'Clock',
    'Rug',
    'Vase',
  ].map((name, index) => ({
    __typename: 'Product',
    upc: String(index + 1),
    name,
    price: 100 * (index + 1),
    weight: 50 * index,
    inStock: index % 2 === 0,
    shippingEstimate(this: Product) {
      return this.price > 500 ? 0 : this.weight / 2;
    },
  }));
  const reviews = Array.from({ length: 12 }, (_none, index) => ({
    __typename: 'Review',
    id: String(index + 1),
    body: `Review ${index + 1}: it does what it should, and it looks good while it does so.`,
    author: users[index % 2],
    product: products[index % 3],
  }));
  const linked = [
    ...users.map((user) => ({ user, own: reviews.filter(({ author }) => author === user) })),
  ];
  for (const { user, own } of linked) Object.assign(user, { reviews: own });
  for (const product of products) {
    Object.assign(product, { reviews: reviews.filter((review) => review.product === product) });
  }
  return {
    root: {
      me: users[0],
      users,
      user: ({ id }: { readonly id: string }) => users.find((user) => user.id === id),
      topProducts: ({ first }: { readonly first: number }) => products.slice(0, first),
    },
    nodes: [...users, ...products, ...reviews],
    keys: { Product: ['upc'] },
  };
}
