// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.outcome;

/** What the command tells the shell. 1 to 10 are those of Zato (zato-facts, section 6), the others those of sysexits.h. */
public enum ExitCode {
    OK(0),
    ODB_EXISTS(1),
    FILE_MISSING(2),
    NOT_A_ZATO_COMPONENT(3),
    NO_ODB_FOUND(4),
    DIR_NOT_EMPTY(5),
    CLUSTER_NAME_ALREADY_EXISTS(6),
    SERVER_NAME_ALREADY_EXISTS(7),
    NO_SUCH_CLUSTER(8),
    COMPONENT_ALREADY_RUNNING(9),
    NO_PID_FOUND(10),
    /** The command line itself is wrong. */
    USAGE(64),
    /** What was given to be worked on is refused. */
    BAD_INPUT(65),
    /** Something the command needs is not there: a program, a port. */
    UNAVAILABLE(69),
    /** The command could not do what it was asked to do. */
    FAILED(70),
    /** Another command works on the same environment: worth trying again. */
    BUSY(75),
    /** The user or the password is refused, or may not do that. */
    NO_PERMISSION(77),
    /** A settings file says something that cannot be used. */
    BAD_SETTINGS(78);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The number the shell sees. */
    public int status() {
        return status;
    }
}
