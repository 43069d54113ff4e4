// SPDX-License-Identifier: Apache-2.0
/** Work for servers in streams of Redis: taken by one consumer of a group, claimed from those that are dead. */
package org.zatoee.kvdb.broker;
