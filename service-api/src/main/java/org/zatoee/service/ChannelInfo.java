// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;
import java.util.Optional;

/**
 * The channel a call came through.
 *
 * @param name its name
 * @param type its type
 * @param dataFormat how its bodies are written and read, such as {@code json}; empty for bytes
 * @param internal whether it is the platform's own
 * @param security who calls; empty where nobody has to say
 * @param jobType the type of the job that calls, whose name is that of the channel; empty if none does
 */
public record ChannelInfo(
        String name,
        ChannelType type,
        String dataFormat,
        boolean internal,
        Optional<SecurityInfo> security,
        Optional<JobType> jobType) {

    public ChannelInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(dataFormat, "dataFormat");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(jobType, "jobType");
    }

    /** A channel that is no job's. */
    public ChannelInfo(
            String name, ChannelType type, String dataFormat, boolean internal, Optional<SecurityInfo> security) {
        this(name, type, dataFormat, internal, security, Optional.empty());
    }

    /** What a job calls services through: bytes in, nobody who calls. */
    public static ChannelInfo ofJob(String name, JobType type) {
        return new ChannelInfo(name, ChannelType.SCHEDULER, "", false, Optional.empty(), Optional.of(type));
    }
}
