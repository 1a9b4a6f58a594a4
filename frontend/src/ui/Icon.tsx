import {
  ArrowRightIcon,
  ArrowUndoIcon,
  CheckmarkCircleFillIcon,
  CheckmarkIcon,
  CircleSlashIcon,
  ClockIcon,
  ExclamationmarkTriangleFillIcon,
  ExternalLinkIcon,
  EyeIcon,
  FileTextIcon,
  HourglassIcon,
  InformationSquareIcon,
  MagnifyingGlassIcon,
  MenuHamburgerIcon,
  MinusIcon,
  PlusIcon,
  TestFlaskIcon,
  XMarkIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';

const icons = {
  arrow: ArrowRightIcon,
  check: CheckmarkIcon,
  clock: ClockIcon,
  cross: XMarkIcon,
  demonstration: TestFlaskIcon,
  document: FileTextIcon,
  external: ExternalLinkIcon,
  eye: EyeIcon,
  info: InformationSquareIcon,
  kept: CheckmarkCircleFillIcon,
  menu: MenuHamburgerIcon,
  minus: MinusIcon,
  notJudged: CircleSlashIcon,
  notKept: XMarkOctagonFillIcon,
  plus: PlusIcon,
  returned: ArrowUndoIcon,
  search: MagnifyingGlassIcon,
  upcoming: HourglassIcon,
  warning: ExclamationmarkTriangleFillIcon,
} as const;

export type IconName = keyof typeof icons;

/** Decoration beside a word that says the same: never read out. */
export function Icon({ name, size = '1.25em' }: { name: IconName; size?: string }) {
  const Glyph = icons[name];
  return <Glyph aria-hidden fontSize={size} />;
}
