import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { contractId, isOfContract } from '../../../seed/contract';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { CommitmentChange } from '../initiatives/entities/commitment-change';
import { Initiative } from '../initiatives/entities/initiative';
import { InitiativeCommitment } from '../initiatives/entities/initiative-commitment';
import { InitiativeStep } from '../initiatives/entities/initiative-step';
import { PriceTier } from '../initiatives/entities/price-tier';
import { members, nth } from './members';

const kinds = ['CONTRACT', 'PROCUREMENT', 'OPERATION', 'FINANCING'] as const;
const paths = [
  ['DRAFT', 'OPEN', 'CLOSED', 'AWARDED'],
  ['DRAFT', 'OPEN', 'CLOSED', 'FAILED'],
  ['DRAFT', 'OPEN', 'CLOSED'],
  ['DRAFT', 'OPEN'],
  ['DRAFT'],
] as const;
/** The price of one piece falls with the quantity that all want together. */
const tiers = [
  [1, 52_000],
  [500, 47_500],
  [2_000, 41_000],
] as const;

/** Joint purchases, contracts and more, in every state; the first contract was concluded. */
export function seedInitiatives(world: World, write: BulkWriter): void {
  const own = members(world);
  let number = 0;
  for (const path of paths) {
    for (const kind of kinds) {
      const isContract = kind === 'CONTRACT' && number === 0;
      add(isContract ? contractId : seedId('Initiative', number), kind, path, isContract);
      number += 1;
    }
  }

  function add(
    id: string,
    kind: (typeof kinds)[number],
    path: readonly Initiative['state'][],
    isContract: boolean,
  ): void {
    const state = path.at(-1)!;
    const opened = state === 'OPEN' ? world.asOf - 10 : world.asOf - 1_850 + number * 10;
    const hasOpened = path.includes('OPEN');
    const closed = path.includes('CLOSED');
    const contracted = world.agreements.filter(isOfContract);
    const convener = isContract ? contracted[0]!.group : nth(own, number);
    const hospital = kind === 'CONTRACT' ? nth(contracted, 0).hospital.id : null;
    const takers = isContract
      ? contracted.map(({ group }) => group)
      : own.filter((_, place) => place % 2 === number % 2 || own.length < 5);
    const isBought = kind === 'PROCUREMENT';
    const quantities = takers.map((_, place) => 120 + ((place * 90 + number * 37) % 400));
    const total = quantities.reduce((sum, each) => sum + each, 0);
    const unitPrice = [...tiers].reverse().find(([from]) => from <= total)![1];
    const failed = state === 'FAILED';
    write.add(Initiative, {
      id,
      kind,
      state,
      title: `（合成）联合项目 ${number + 1}`,
      description: '合成数据',
      convenerId: convener.id,
      partnerId: isBought ? seedId('Partner', 1) : null,
      hospitalId: hospital,
      chain: null,
      unit: isBought ? '套' : null,
      minimumQuantity: isBought ? (failed ? total + 1_000 : 100) : null,
      createdAt: at(opened - 10, 600),
      opensAt: hasOpened ? at(opened, 600) : null,
      closesAt: hasOpened ? at(opened + 30, 600) : null,
      closedAt: closed ? at(opened + 30, 601) : null,
      awardedAt: state === 'AWARDED' ? at(opened + 35, 600) : null,
      awardQuantity: isBought && state === 'AWARDED' ? total : null,
      awardUnitPriceFen: isBought && state === 'AWARDED' ? unitPrice : null,
      version: path.length,
      mode: kind === 'CONTRACT' ? 'PHP' : null,
      signingHospitalId: kind === 'CONTRACT' && state === 'AWARDED' ? hospital : null,
      failureReason: failed ? '合成数据：未达最低数量' : null,
    });
    path.forEach((each, step) =>
      write.add(InitiativeStep, {
        initiativeId: id,
        stepNumber: step + 1,
        state: each,
        happenedAt: at(opened - 10 + step * 15, 600),
        actor,
        groupId: convener.id,
        note: null,
      }),
    );
    if (isBought) {
      for (const [fromQuantity, unitPriceFen] of tiers) {
        write.add(PriceTier, { initiativeId: id, fromQuantity, unitPriceFen });
      }
    }
    if (!hasOpened) return;
    takers.forEach(({ id: groupId }, place) => {
      const quantity = isBought ? quantities[place]! : null;
      const interestFen = kind === 'FINANCING' ? (50 + place * 10) * 10_000_000 : null;
      const when = { initiativeId: id, groupId };
      const day = opened + 2 + (place % 8);
      const made = { committedAt: at(day, 600), committedOn: dayText(day) };
      write.add(InitiativeCommitment, { ...when, quantity, interestFen, ...made, version: 1 });
      const change = { changeNumber: 1, withdrawn: false, happenedAt: at(day, 600), actor };
      write.add(CommitmentChange, { ...when, ...change, quantity, interestFen });
    });
  }
}
