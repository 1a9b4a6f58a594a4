// The only door to the design system: what is Norwegian by default there is Swedish from here.
export {
  Alert,
  Button,
  Card,
  Checkbox,
  Details,
  Field,
  Fieldset,
  Heading,
  Input,
  Label,
  Paragraph,
  Radio,
  Select,
  Table,
  Tag,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react';
export { AssessmentBadge } from './assessment/AssessmentBadge';
export { assessmentLook } from './assessment/assessmentStatus';
export { DeviationNotes } from './assessment/DeviationNotes';
export { PledgeCard } from './assessment/PledgeCard';
export { ChangeList } from './ChangeList';
export { CheckField } from './CheckField';
export { Choices } from './Choices';
export { ContentValue } from './ContentValue';
export { Dialog } from './Dialog';
export { DocumentView } from './document/DocumentView';
export { PledgeReport } from './report/PledgeReport';
export { ReportSummary } from './report/ReportSummary';
export { NotReported, Said } from './report/Said';
export { Errors, type FieldError } from './Errors';
export { EarlierChanges } from './EarlierChanges';
export { EntityForm } from './EntityForm';
export { QueryPage } from './QueryPage';
export { SavedNotice } from './SavedNotice';
export { Form } from './Form';
export { ErrorView } from './ErrorView';
export { ButtonLink, ExternalLink, PlainLink, TextLink } from './links';
export { Loading } from './Loading';
export { Page } from './Page';
export { Breadcrumbs } from './Breadcrumbs';
export { PickSeveral } from './PickSeveral';
export { LinkList } from './LinkList';
export { TextPair } from './TextPair';
export { SelectField, type Choice } from './SelectField';
export { SkipLink } from './SkipLink';
export { Notice } from './Notice';
export { StatusBadge, type StatusTone } from './StatusBadge';
export { TextField } from './TextField';
export { Facts } from './Facts';
export { HowWeCount } from './HowWeCount';
export { MethodText } from './MethodText';
export { Icon, type IconName } from './Icon';
export { DemonstrationMark } from './DemonstrationMark';
