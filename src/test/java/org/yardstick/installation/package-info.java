/**
 * The program as it is installed: started as a whole, killed, doubled.
 */
package org.yardstick.installation;
