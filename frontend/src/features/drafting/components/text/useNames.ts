import { useRegisters } from '../editor/useRegisters';

/** The names of what the document gives by code or slug; what is not registered keeps its slug. */
export function useNames() {
  const { municipalities, organisations, indicators } = useRegisters();
  const nameIn = (choices: typeof municipalities) => (value: string) =>
    choices.find((choice) => choice.value === value)?.label ?? value;
  return {
    municipality: nameIn(municipalities),
    organisation: nameIn(organisations),
    indicator: nameIn(indicators),
  };
}
