// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.singleton;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The current term in a row of its own, which changes at a take-over only: whoever locks it keeps nobody from renewing. */
@Entity
@Table(name = "singleton_term")
class SingletonTermEntity {

    /** That of the cluster. */
    @Id
    long id;

    @Column(name = "term")
    long term;

    SingletonTermEntity() {}
}
