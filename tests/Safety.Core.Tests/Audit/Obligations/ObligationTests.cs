using Safety.Core.Audit.Obligations;
using Safety.Core.Casework;
using Safety.Core.Limits;
using Safety.Core.Tests.Casework;
using Safety.Core.Tests.Limits;

namespace Safety.Core.Tests.Audit.Obligations;

/// <summary>What the ledger of promises says after the facts of one stream.</summary>
public sealed class ObligationTests
{
    private static readonly Guid Stream = new("0199eeee-0000-7000-8000-000000000001");

    private static ObligationSheet? After(params object[] facts) => facts.Aggregate(
        (ObligationSheet?)null, (sheet, fact) => ObligationSheet.After(sheet, Stream, fact));

    private static (ObligationKind, ObligationState)[] At(DateTimeOffset now, params object[] facts) =>
        [.. After(facts)!.All.Select(one => (one.Kind, one.StateAt(now)))];

    [Fact]
    public void A_limit_promises_a_decision_then_a_word_to_the_client_a_look_and_a_review()
    {
        Assert.Equal(
            [(ObligationKind.LimitDecision, ObligationState.Open)], At(Tap.Ten, Tap.Proposed));
        Assert.Equal(
            [
                (ObligationKind.LimitDecision, ObligationState.Kept),
                (ObligationKind.LimitNotification, ObligationState.Kept),
                (ObligationKind.LimitReview, ObligationState.Open),
                (ObligationKind.LimitEffectReview, ObligationState.Broken),
            ],
            At(Tap.Ten.AddDays(20), Tap.Proposed, Tap.Approved, Tap.CameIn, Tap.Told));
        Assert.All(After(Tap.Proposed, Tap.Approved, Tap.CameIn)!.All.Skip(1), one => Assert.Equal(Tap.Bo, one.Owner));
    }

    [Fact]
    public void A_look_that_comes_late_is_late_and_promises_the_next_review()
    {
        var looked = Tap.Ten.AddDays(16);
        var sheet = After(
            Tap.Proposed, Tap.Approved, Tap.CameIn,
            new LimitEffectReviewed(
                Tap.Id, Tap.Dee, LimitEffect.Worse, null, Tap.Cy, looked, looked.AddDays(30)))!;
        var effect = Assert.Single(sheet.All, one => one.Kind == ObligationKind.LimitEffectReview);
        Assert.Equal((ObligationState.Late, Tap.Cy), (effect.StateAt(looked), effect.By!.Value));
        Assert.Equal(
            [(true, Tap.Review), (false, looked.AddDays(30))],
            sheet.All.Where(one => one.Kind == ObligationKind.LimitReview).Select(one => (one.WasKept, one.DueAt)));
    }

    [Fact]
    public void What_falls_away_in_time_is_released_and_what_falls_away_after_its_time_stays_broken()
    {
        Assert.Equal(
            ObligationState.Released,
            After(Tap.Proposed, Tap.Approved, Tap.CameIn, Tap.Lifted)!.All[^1].StateAt(Tap.End));
        var late = new LimitLifted(
            Tap.Id, Tap.Dee, LimitLiftReason.NoLongerNeeded, null, Tap.Bo, Tap.Ten.AddDays(15));
        Assert.Equal(
            ObligationState.Broken, After(Tap.Proposed, Tap.Approved, Tap.CameIn, late)!.All[^1].StateAt(Tap.End));
    }

    [Fact]
    public void A_request_that_the_watch_found_unanswered_keeps_its_first_date()
    {
        var facts = new object[] { Pair.Proposed, Pair.Accepted, Pair.Asked, Pair.Unanswered };
        var asked = Assert.Single(After(facts)!.All);
        Assert.Equal((Pair.Due, Pair.Bo), (asked.DueAt, asked.Owner!.Value));
        Assert.Equal(ObligationState.Broken, asked.StateAt(Pair.Due));
        Assert.Equal(
            ObligationState.Late,
            After([.. facts, Pair.Granted with { GrantedAt = Pair.Due.AddDays(1) }])!.All[0].StateAt(Pair.Due));
    }

    [Fact]
    public void A_date_that_is_moved_before_its_time_moves_and_one_that_has_passed_does_not()
    {
        LimitNotificationWithheld Withheld(DateTimeOffset at) =>
            new(Tap.Id, Tap.Dee, Tap.Sealed("r"), Tap.Bo, at, at.AddDays(30));
        var amended = new LimitAmended(
            Tap.Id, Tap.Dee, Tap.Scheduled, Tap.Sealed("a"), Tap.Ten.AddDays(9), Tap.Ten.AddDays(20),
            Tap.Ten.AddDays(60), Tap.Ten.AddDays(80), Tap.End, Tap.Bo, Tap.Ten.AddDays(2));
        var moved = After(Tap.Proposed, Tap.Approved, Tap.CameIn, amended)!;
        Assert.Equal(
            Tap.Ten.AddDays(9), Assert.Single(moved.All, one => one.Kind == ObligationKind.LimitNotification).DueAt);

        var late = After(Tap.Proposed, Tap.Approved, Tap.CameIn, amended with { AmendedAt = Tap.Ten.AddDays(8) })!;
        Assert.Equal(
            [Tap.Ten.AddDays(7), Tap.Ten.AddDays(9)],
            late.All.Where(one => one.Kind == ObligationKind.LimitNotification).Select(one => one.DueAt));
        Assert.Equal(
            [ObligationState.Late, ObligationState.Kept, ObligationState.Open],
            After(Tap.Proposed, Tap.Approved, Tap.CameIn, amended with { AmendedAt = Tap.Ten.AddDays(8) },
                    Withheld(Tap.Ten.AddDays(8.5)))!.All
                .Where(one => one.Kind == ObligationKind.LimitNotification)
                .Select(one => one.StateAt(Tap.Ten.AddDays(8.5))));
    }

    [Fact]
    public void A_swap_promises_a_review_to_which_whoever_swapped_puts_their_name()
    {
        var ended = new AllocationEnded(
            Pair.Id, Pair.Dee, Pair.Ada, AllocationEndWhy.EmergencySwap, null, null, Pair.Eve, Pair.Due,
            Pair.Bo, Pair.Ten);
        var sheet = After(Pair.Proposed, Pair.Accepted, Pair.Asked, ended)!;
        Assert.Equal(
            [(ObligationKind.RequestAnswer, true), (ObligationKind.SwapReview, false)],
            sheet.All.Select(one => (one.Kind, one.WasKept)));
        Assert.Equal(Pair.Bo, sheet.All[1].Owner);
    }

    [Fact]
    public void Facts_that_promise_nothing_begin_no_sheet() =>
        Assert.Null(After(new Safety.Core.Staff.LeaveEnded(Tap.Ada, Tap.Ada, Tap.Nine)));
}
