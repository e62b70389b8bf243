/** What stands behind each GraphQL type; read by the generator of resolver types. */
export const mappers = {
  Scorecard: './scorecard/scorecard#Scorecard',
  Figure: './scorecard/figure#Figure',
  Measure: './catalogue/measure-definition#MeasureDefinition',
};
