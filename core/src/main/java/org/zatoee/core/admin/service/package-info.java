// SPDX-License-Identifier: Apache-2.0
/** The services about services: listed, set, called, deleted (zato-facts, sections 5.3 and 5.4). */
package org.zatoee.core.admin.service;
