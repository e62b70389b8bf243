import { question } from '../unified/question';

/** The public's page of groups; some of what it shows is filtered by row. */
export const publicPage = question;

/** What an administrator sees of the own group: every field of it asks for a right, every row for a tenant. */
export const guardedPage = `query Agreements($slug: String!) {
  group(slug: $slug) {
    name
    agreements(first: 20) {
      totalCount
      nodes {
        id
        mode
        stage
        expectedAnnualValueFen
        hospital { id name }
        terms {
          version
          channel
          split { groupBasisPoints hospitalBasisPoints allianceBasisPoints }
          fixedMonthlyCostFen
          acceptanceRequired
        }
      }
    }
  }
}`;
