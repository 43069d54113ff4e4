// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.SingletonRow.ServerRef;
import org.zatoee.core.singleton.TakeOverReason;
import org.zatoee.core.singleton.election.ElectionAction.Ask;
import org.zatoee.core.singleton.election.ElectionAction.Ending;
import org.zatoee.core.singleton.election.ElectionAction.Granted;
import org.zatoee.core.singleton.election.ElectionAction.Prolonged;
import org.zatoee.core.singleton.election.ElectionAction.Revoked;
import org.zatoee.core.singleton.election.StoreCall.HandOver;
import org.zatoee.core.singleton.election.StoreCall.Look;
import org.zatoee.core.singleton.election.StoreCall.Renew;
import org.zatoee.core.singleton.election.StoreCall.Take;

import static org.assertj.core.api.Assertions.assertThat;

/** Step by step, in milliseconds: looks every 400 to 600, renewals every 1000, time-out 3000, tenure 2700. */
class ElectionTest {

    private final Election election = new Election("me", Simulation.TIMES, new Random(7));
    private long asked;

    @Test
    void asksNothingBeforeItStands() {
        assertThat(tick(10_000)).isEmpty();
        assertThat(election.isAtRest()).isTrue();
    }

    @Test
    void looksOnceItsInitialSleepIsOver() {
        assertThat(election.stand(nanos(100))).isEmpty();
        assertThat(tick(599)).isEmpty();

        assertThat(asks(tick(600))).isEqualTo(new Look());
        assertThat(election.isAtRest()).isFalse();
    }

    @Test
    void standingTwiceChangesNothing() {
        election.stand(nanos(0));
        election.stand(nanos(400));

        assertThat(asks(tick(500))).isEqualTo(new Look());
    }

    @Test
    void takesATermThatNobodyEverHad() {
        look();

        assertThat(asks(replied(510, new StoreReply.Seen(SingletonRow.NONE))))
                .isEqualTo(new Take(SingletonRow.NONE, 1, TakeOverReason.FIRST, 0));
        assertThat(replied(520, StoreReply.DONE))
                .containsExactly(new Granted(new Mandate(1, nanos(510 + 2700)), TakeOverReason.FIRST));
    }

    @Test
    void takesATermThatWasGivenBackAtOnce() {
        look();
        SingletonRow free = row("", 8, 30);

        assertThat(asks(replied(510, new StoreReply.Seen(free))))
                .isEqualTo(new Take(free, 9, TakeOverReason.HANDED_OVER, 0));
    }

    @Test
    void waitsForAHolderUntilItWasSilentForTheTimeOut() {
        look();
        replied(510, new StoreReply.Seen(row("other", 4, 1)));

        for (long time = 520; time < 3510; time += 10) {
            List<ElectionAction> actions = tick(time);
            if (!actions.isEmpty()) {
                assertThat(asks(actions)).isEqualTo(new Look());
                assertThat(replied(time, new StoreReply.Seen(row("other", 4, 1))))
                        .isEmpty();
            }
        }
        assertThat(asks(tick(3510))).isEqualTo(new Look());
        assertThat(asks(replied(3510, new StoreReply.Seen(row("other", 4, 1)))))
                .isEqualTo(new Take(row("other", 4, 1), 5, TakeOverReason.TIMED_OUT, nanos(3000)));
        assertThat(election.silence(nanos(3600))).isEqualTo(nanos(3090));
    }

    @Test
    void waitsAnewForAHolderThatRenewed() {
        look();
        replied(510, new StoreReply.Seen(row("other", 4, 1)));
        tick(3400);
        assertThat(replied(3400, new StoreReply.Seen(row("other", 4, 2)))).isEmpty();

        tick(6300);
        assertThat(replied(6399, new StoreReply.Seen(row("other", 4, 2)))).isEmpty();
        assertThat(asks(tick(6400))).isEqualTo(new Look());
        assertThat(asks(replied(6400, new StoreReply.Seen(row("other", 4, 2))))).isInstanceOf(Take.class);
    }

    @Test
    void waitsForTheLongerTimeOutOfAHolder() {
        SingletonRow patient = new SingletonRow("o", new ServerRef(1, "o"), 4, 1, Duration.ofSeconds(9), Instant.EPOCH);
        look();
        replied(510, new StoreReply.Seen(patient));
        tick(9000);
        assertThat(replied(9509, new StoreReply.Seen(patient))).isEmpty();

        tick(9510);
        assertThat(asks(replied(9510, new StoreReply.Seen(patient)))).isInstanceOf(Take.class);
    }

    @Test
    void renewsEverySecondAndHoldsFromBeforeItAsked() {
        hold();

        assertThat(tick(1509)).isEmpty();
        assertThat(asks(tick(1510))).isEqualTo(new Renew(1));
        assertThat(replied(1900, StoreReply.DONE)).containsExactly(new Prolonged(new Mandate(1, nanos(1510 + 2700))));
        assertThat(tick(2509)).isEmpty();
        assertThat(asks(tick(2510))).isEqualTo(new Renew(1));
    }

    @Test
    void triesAgainSoonWhenARenewalFailed() {
        hold();
        tick(1510);

        assertThat(replied(1520, StoreReply.FAILED)).isEmpty();
        assertThat(tick(1769)).isEmpty();
        assertThat(asks(tick(1770))).isEqualTo(new Renew(1));
    }

    @Test
    void stepsDownAtItsDeadlineAndNoSooner() {
        hold();
        tick(1510);

        assertThat(tick(3209)).isEmpty();
        assertThat(tick(3210)).containsExactly(new Revoked(1, Ending.DEADLINE));
        assertThat(election.mandate()).isNull();
    }

    @Test
    void renewalThatIsAnsweredAfterTheDeadlineComesTooLate() {
        hold();
        tick(1510);

        List<ElectionAction> actions = replied(3210, StoreReply.DONE);

        assertThat(actions.get(0)).isEqualTo(new Revoked(1, Ending.DEADLINE));
        assertThat(asks(actions)).isEqualTo(new Look());
    }

    @Test
    void stepsDownWhenItsTermIsNotItsAnyMore() {
        hold();
        tick(1510);

        List<ElectionAction> actions = replied(1520, StoreReply.REFUSED);

        assertThat(actions.get(0)).isEqualTo(new Revoked(1, Ending.TAKEN));
        assertThat(asks(actions)).isEqualTo(new Look());
    }

    @Test
    void takesAnewATermWhoseAnswerWasLost() {
        look();
        replied(510, new StoreReply.Seen(SingletonRow.NONE));
        assertThat(replied(520, StoreReply.FAILED)).isEmpty();

        assertThat(asks(tick(1200))).isEqualTo(new Look());
        assertThat(asks(replied(1210, new StoreReply.Seen(row("me", 1, 1)))))
                .isEqualTo(new Take(row("me", 1, 1), 2, TakeOverReason.AGAIN, 0));
    }

    @Test
    void holdsNothingWhoseAnswerCameAfterItsDeadline() {
        look();
        replied(510, new StoreReply.Seen(SingletonRow.NONE));

        assertThat(asks(replied(510 + 2700, StoreReply.DONE))).isEqualTo(new Look());
        assertThat(election.mandate()).isNull();
    }

    @Test
    void looksAgainAfterAPauseWhenAnotherWasFaster() {
        look();
        replied(510, new StoreReply.Seen(SingletonRow.NONE));

        assertThat(replied(520, StoreReply.REFUSED)).isEmpty();
        assertThat(tick(919)).isEmpty();
        assertThat(asks(tick(1120))).isEqualTo(new Look());
    }

    @Test
    void givesUpAQuestionThatHangsForTheTimeOut() {
        look();
        long first = asked;

        assertThat(tick(3499)).isEmpty();
        assertThat(asks(tick(3500))).isEqualTo(new Look());
        assertThat(election.replied(nanos(3510), first, new StoreReply.Seen(SingletonRow.NONE)))
                .isEmpty();
    }

    @Test
    void handsOverWhatItHolds() {
        hold();

        List<ElectionAction> actions = election.withdraw(nanos(700));

        assertThat(actions.get(0)).isEqualTo(new Revoked(1, Ending.HANDED_OVER));
        assertThat(asks(actions)).isEqualTo(new HandOver(1));
        assertThat(election.isAtRest()).isFalse();
        assertThat(replied(710, StoreReply.DONE)).isEmpty();
        assertThat(election.isAtRest()).isTrue();
        assertThat(tick(60_000)).isEmpty();
    }

    @Test
    void hasNothingToHandOverAfterItsDeadline() {
        hold();

        assertThat(election.withdraw(nanos(3210))).containsExactly(new Revoked(1, Ending.DEADLINE));
    }

    @Test
    void givesBackWhatItTookAfterItWithdrew() {
        look();
        replied(510, new StoreReply.Seen(SingletonRow.NONE));

        assertThat(election.withdraw(nanos(515))).isEmpty();
        assertThat(asks(replied(520, StoreReply.DONE))).isEqualTo(new HandOver(1));
    }

    @Test
    void takesNothingAfterItWithdrew() {
        look();
        election.withdraw(nanos(505));

        assertThat(replied(510, new StoreReply.Seen(SingletonRow.NONE))).isEmpty();
        assertThat(tick(60_000)).isEmpty();
    }

    @Test
    void waitsWhenTheStoreHasGoneBackEvenIfNobodyHoldsIt() {
        look();
        replied(510, new StoreReply.Seen(row("other", 50, 1)));
        tick(1200);

        assertThat(replied(1210, new StoreReply.Seen(row("", 5, 1)))).isEmpty();
        tick(4200);
        assertThat(replied(4209, new StoreReply.Seen(row("", 5, 1)))).isEmpty();
        tick(4210);
        assertThat(asks(replied(4210, new StoreReply.Seen(row("", 5, 1)))))
                .isEqualTo(new Take(row("", 5, 1), 51, TakeOverReason.ODB_RESTORED, nanos(3000)));
    }

    @Test
    void waitsFromWhenItLearnsThatTheStoreHasGoneBack() {
        look();
        assertThat(asks(replied(510, new StoreReply.Seen(row("", 5, 1))))).isInstanceOf(Take.class);
        assertThat(replied(600, new StoreReply.Behind(50))).isEmpty();

        tick(3500);
        assertThat(replied(3599, new StoreReply.Seen(row("", 5, 1)))).isEmpty();
        tick(3600);
        assertThat(asks(replied(3600, new StoreReply.Seen(row("", 5, 1)))))
                .isEqualTo(new Take(row("", 5, 1), 51, TakeOverReason.ODB_RESTORED, nanos(3000)));
    }

    @Test
    void ownTokenOfATermLongAgoIsNoReasonToHurry() {
        look();
        replied(510, new StoreReply.Seen(row("other", 50, 1)));
        tick(1200);

        assertThat(replied(1210, new StoreReply.Seen(row("me", 5, 1)))).isEmpty();
    }

    @Test
    void hasHeardOfNobodyAtFirst() {
        assertThat(election.silence(nanos(60_000))).isZero();
    }

    private void look() {
        election.stand(nanos(0));
        asks(tick(500));
    }

    /** From 510 on, with term 1. */
    private void hold() {
        look();
        asks(replied(510, new StoreReply.Seen(SingletonRow.NONE)));
        assertThat(replied(520, StoreReply.DONE)).hasSize(1);
    }

    private List<ElectionAction> tick(long millis) {
        List<ElectionAction> actions = election.tick(nanos(millis));
        note(actions);
        return actions;
    }

    private List<ElectionAction> replied(long millis, StoreReply reply) {
        List<ElectionAction> actions = election.replied(nanos(millis), asked, reply);
        note(actions);
        return actions;
    }

    private void note(List<ElectionAction> actions) {
        actions.stream().filter(Ask.class::isInstance).forEach(action -> asked = ((Ask) action).id());
    }

    /** What the last of the actions asks. */
    private StoreCall asks(List<ElectionAction> actions) {
        assertThat(actions).isNotEmpty();
        Ask ask = (Ask) actions.get(actions.size() - 1);
        asked = ask.id();
        return ask.call();
    }

    private static SingletonRow row(String token, long term, long renewal) {
        return new SingletonRow(token, new ServerRef(1, "o"), term, renewal, Duration.ofSeconds(3), Instant.EPOCH);
    }

    private static long nanos(long millis) {
        return millis * 1_000_000;
    }
}
