// SPDX-License-Identifier: Apache-2.0
/** Services, and where they are deployed, in SQL. */
package org.zatoee.odb.jpa.service;
