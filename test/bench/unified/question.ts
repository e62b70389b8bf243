/** What both servers are asked: one page of groups with what belongs to them. */
export const question = `query Page($after: String) {
  groups(first: 20, after: $after) {
    nodes {
      id
      slug
      name
      doctors(first: 10) { nodes { id name title } }
      agreements(first: 5) { nodes { id mode stage hospital { id name level beds } } }
      programmes(first: 5) { nodes { id name kind state } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
