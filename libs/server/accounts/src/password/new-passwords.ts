import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@entraide/server-platform';
import { PasswordHasher } from './password-hasher.ts';
import { type PasswordOwner, PasswordStrength } from './password-strength.ts';

/** Takes new passwords: strong ones become hashes, others a refusal of the input `newPassword`. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly strength: PasswordStrength,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws a refusal without any hashing */
  refuseWeak(password: string, owner: PasswordOwner): void {
    refuseIfAny(this.strength.problemsOf(password, owner, 'newPassword'));
  }

  /** @throws a refusal when the password is weak */
  async hashIfStrong(password: string, owner: PasswordOwner): Promise<string> {
    this.refuseWeak(password, owner);
    return this.hasher.hash(password);
  }
}
