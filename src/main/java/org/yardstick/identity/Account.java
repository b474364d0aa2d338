package org.yardstick.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;

/**
 * A person's access to the system. Never deleted, because histories name it; the account
 * of someone who leaves is disabled.
 */
@Entity
class Account {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String username;

	private String displayName;

	private String passwordHash;

	private int passwordVersion;

	private boolean enabled;

	@ElementCollection
	@CollectionTable(name = "account_role")
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	private UUID unitId;

	private UUID departmentId;

	private UUID divisionId;

	private String email;

	private boolean mailWanted;

	@OneToOne(mappedBy = "account", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, optional = false)
	private SignInRecord signInRecord;

	protected Account() {
	}

	/**
	 * @param username a {@link Username}
	 * @param passwordHash what the password encoder made of a password that keeps the
	 * rules
	 */
	Account(Username username, String passwordHash, AccountDetails details) {
		this.id = UUID.randomUUID();
		this.username = username.value();
		this.passwordHash = passwordHash;
		this.enabled = true;
		this.signInRecord = new SignInRecord(this);
		describe(details);
	}

	UUID id() {
		return this.id;
	}

	int version() {
		return this.version;
	}

	String username() {
		return this.username;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	/** Grows with each new password; who signed in with an older one is signed out. */
	int passwordVersion() {
		return this.passwordVersion;
	}

	boolean isEnabled() {
		return this.enabled;
	}

	SignInRecord signInRecord() {
		return this.signInRecord;
	}

	AccountDetails details() {
		return new AccountDetails(this.displayName, this.roles, place());
	}

	void describe(AccountDetails details) {
		this.displayName = details.name();
		this.roles.retainAll(details.roles());
		this.roles.addAll(details.roles());
		this.unitId = idOf(details.place(), PlaceKind.UNIT);
		this.departmentId = idOf(details.place(), PlaceKind.DEPARTMENT);
		this.divisionId = idOf(details.place(), PlaceKind.DIVISION);
	}

	MailChoice mail() {
		return new MailChoice((this.email != null) ? new MailAddress(this.email) : null, this.mailWanted);
	}

	void reachBy(MailChoice choice) {
		this.email = (choice.address() != null) ? choice.address().value() : null;
		this.mailWanted = choice.wanted();
	}

	void replacePassword(String passwordHash) {
		this.passwordHash = passwordHash;
		this.passwordVersion++;
	}

	void disable() {
		this.enabled = false;
	}

	void enable() {
		this.enabled = true;
	}

	private Place place() {
		if (this.unitId != null) {
			return new Place(PlaceKind.UNIT, this.unitId);
		}
		if (this.departmentId != null) {
			return new Place(PlaceKind.DEPARTMENT, this.departmentId);
		}
		return (this.divisionId != null) ? new Place(PlaceKind.DIVISION, this.divisionId) : null;
	}

	private static UUID idOf(Place place, PlaceKind kind) {
		return (place != null) ? place.idOf(kind) : null;
	}

}
