package org.yardstick.identity.web;

import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.yardstick.identity.AccountDetails;
import org.yardstick.identity.AccountEntry;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.PlaceFinder;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;
import org.yardstick.shared.RejectedException;

/** What an administrator writes about a person. */
class AccountForm {

	private int version;

	@NotBlank(message = "{identity.name.missing}")
	@Size(max = 50, message = "{identity.name.tooLong}")
	private String name = "";

	@NotEmpty(message = "{identity.roles.missing}")
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	private PlaceKind placeKind;

	private String place = "";

	/**
	 * @param place how the account's place reads, by {@link PlaceFinder#describe}
	 */
	static AccountForm of(AccountEntry account, String place) {
		AccountForm form = new AccountForm();
		AccountDetails details = account.details();
		form.version = account.version();
		form.name = details.name();
		form.roles.addAll(details.roles());
		if (details.place() != null) {
			form.placeKind = details.place().kind();
			form.place = place;
		}
		return form;
	}

	/**
	 * @throws RejectedException if no such place exists, or for what the details refuse
	 */
	AccountDetails toDetails(PlaceFinder finder) {
		return new AccountDetails(this.name, this.roles, (this.placeKind != null) ? findPlace(finder) : null);
	}

	private Place findPlace(PlaceFinder finder) {
		return finder.find(this.placeKind, this.place)
			.orElseThrow(() -> RejectedException.at("place", "没有找到这个" + this.placeKind.title() + "，请输入编码或全称。"));
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public Set<Role> getRoles() {
		return this.roles;
	}

	public void setRoles(Set<Role> roles) {
		this.roles = roles;
	}

	public PlaceKind getPlaceKind() {
		return this.placeKind;
	}

	public void setPlaceKind(PlaceKind placeKind) {
		this.placeKind = placeKind;
	}

	public String getPlace() {
		return this.place;
	}

	public void setPlace(String place) {
		this.place = place;
	}

}
