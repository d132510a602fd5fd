import { OpcPackage } from './package/opcPackage';
import { addRelationship, relationshipsOf } from './package/relationships';
import { readStructure } from './read/structure';

/** Text of an XML part that a program keeps in a workbook for itself; null where there is none. Throws FileProblem. */
export function readKeptPart(bytes: Uint8Array, name: string): string | null {
  const opc = OpcPackage.open(bytes);
  return opc.has(name) ? opc.text(name) : null;
}

/**
 * The workbook with such a part in it, tied to the workbook so that other programs carry it along; wherever the
 * workbook's own part is, and in whatever encoding its relationships are. Throws FileProblem.
 */
export function withKeptPart(bytes: Uint8Array, name: string, xml: string): Uint8Array {
  const opc = OpcPackage.open(bytes);
  const { part } = readStructure(opc);
  opc.setText(name, xml);
  const isTied = relationshipsOf(opc, part).some(({ target }) => target.toLowerCase() === name.toLowerCase());
  if (!isTied) addRelationship(opc, part, 'customXml', name);
  return opc.toBytes();
}
