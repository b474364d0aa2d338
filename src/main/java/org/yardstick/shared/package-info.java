/**
 * Values and refusals that three modules or more use: money, fiscal year, and the
 * exceptions that the web and the API turn into a status and a Chinese sentence, and how
 * a form page answers them; and what long background work of any module has in common. No
 * services, no Spring beans, nothing of one module alone.
 */
package org.yardstick.shared;
