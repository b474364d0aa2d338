/**
 * The pages of plans. Other modules' pages may show and edit forms as these do, through
 * {@link org.yardstick.plan.web.FormEditor}.
 */
@org.springframework.modulith.NamedInterface("web")
package org.yardstick.plan.web;
