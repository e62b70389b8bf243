import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  listColumn,
} from '../../../../platform/columns';

/** One row of `api_keys`. The secret is with the client alone; here is what recognises it. */
@Entity({ name: 'api_keys' })
@Index('api_keys_active', ['clientId', 'activePlace'], { unique: true })
export class ApiKey {
  /** The readable part of the key. */
  @PrimaryColumn(codeColumn(16))
  id!: string;

  @Column({ ...idColumn, name: 'client_id' })
  clientId!: string;

  /** SHA-256, hexadecimal: enough for a secret of 256 random bits. */
  @Column({ ...codeColumn(64), name: 'secret_hash' })
  secretHash!: string;

  /** Null: all that the role allows. */
  @Column({ ...listColumn, nullable: true })
  scopes!: string[] | null;

  /** One of two places, so that no client has three keys; null when the key is out of use. */
  @Column({ ...countColumn, name: 'active_place', nullable: true })
  activePlace!: number | null;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt!: Date;

  @Column({ ...instantColumn, name: 'expires_at' })
  expiresAt!: Date;

  @Column({ ...instantColumn, name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** To the minute. */
  @Column({ ...instantColumn, name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
