/** A share of IT's capacity that the heads agree for marketing. Days are relative to today. */
export interface StoryPact {
  share: number;
  from: number;
  to: number;
  proposedBy: string;
  proposedAt: number;
  signedBy?: string;
  signedAt?: number;
}

/** Before Black Week marketing asked for more of IT; for the time after it a larger share waits for the answer of IT. */
export const pacts: StoryPact[] = [
  { share: 0.25, from: -160, to: -46, proposedBy: 'marek.wolski', proposedAt: -165, signedBy: 'beata.chmiel', signedAt: -163 },
  { share: 0.35, from: -45, to: 40, proposedBy: 'beata.chmiel', proposedAt: -52, signedBy: 'marek.wolski', signedAt: -49 },
  { share: 0.3, from: 41, to: 180, proposedBy: 'beata.chmiel', proposedAt: -3 },
];
