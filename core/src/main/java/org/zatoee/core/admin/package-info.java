// SPDX-License-Identifier: Apache-2.0
/** The services of the public API: what they are called and who may call them. */
package org.zatoee.core.admin;
