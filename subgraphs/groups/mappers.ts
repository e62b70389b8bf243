/** What stands behind each GraphQL type; read by the generator of resolver types. */
export const mappers = {
  Alliance: './register/entities/alliance#Alliance',
  Charter: './register/entities/charter#Charter',
  Consensus: './register/entities/consensus#Consensus',
  Expiring: './outlook/expiring#Expiring',
  Group: './register/entities/doctor-group#DoctorGroup',
  GroupAlias: './register/entities/group-alias#GroupAlias',
  ReportedFigure: './register/entities/reported-figure#ReportedFigure',
  SearchAnswer: './register/search-answer#SearchAnswer',
  SpinOff: './register/spin-off#SpinOff',
  Tasks: './outlook/tasks#Tasks',
  Viewer: '../../platform/viewer#Viewer',
};
