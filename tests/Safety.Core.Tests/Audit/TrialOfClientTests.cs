using Safety.Core.Audit.Trials;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Limits;
using Safety.Core.Policy;
using Safety.Core.Tests.Casework;
using Safety.Core.Tests.Casework.Outcomes;
using Safety.Core.Tests.Clients;
using Safety.Core.Tests.Contacts;
using Safety.Core.Tests.Limits;

namespace Safety.Core.Tests.Audit;

/// <summary>What other numbers change around a client, counted by hand.</summary>
public sealed class TrialOfClientTests
{
    private readonly LiveAgency agency = new(Talk.InForce);

    /// <summary>What was found, in days from a moment.</summary>
    private static string Days(IReadOnlyList<ImaginedAlert> alerts, DateTimeOffset from) =>
        string.Join("; ", alerts.Select(alert => $"{alert.Kind} {(alert.At - from).TotalDays}"));

    [Fact]
    public void Breaches_are_repeated_from_the_number_on_trial_on_and_a_limit_waits_as_long_as_it_says()
    {
        var limit = agency.Live(
            TrialStream.Limit, Tap.Id.Value, (Limit?)null, [Tap.Proposed, Tap.Approved, Tap.CameIn], Tap.Ten);
        for (var day = 1; day <= 8; day++)
        {
            var now = Tap.Ten.AddDays(day);
            limit = agency.Live(
                TrialStream.Limit, Tap.Id.Value, limit,
                (day < 3
                    ? RecordLimitBreach.Decide(
                        new(Tap.Id, LimitOccasionType.Contact, new Guid(day, 0, 0, new byte[8]), Tap.Ada, now, "Why."),
                        limit, Tap.North, Tap.Rules, now)
                    : CheckLimit.Decide(new(Tap.Id), limit, Tap.North, Tap.Rules, now)).Events, now);
        }

        var trial = TrialTests.Told(
            agency, new PolicyNumbers { LimitBreachRepeatFrom = 2, LimitNotificationDays = 4 }, Tap.Ten.AddDays(9));

        Assert.Equal("LimitBreached 1; LimitReviewDue 7", Days(trial.Control, Tap.Ten));
        Assert.Equal("LimitBreached 1; LimitBreachRepeated 2; LimitReviewDue 4", Days(trial.Trial, Tap.Ten));
    }

    [Fact]
    public void A_known_risk_is_found_unreviewed_again_after_the_days_on_trial()
    {
        var client = agency.Live(
            TrialStream.Client, Risks.Dee.Value, (Client?)null,
            [Risks.Registered, Risks.Proposed, Risks.Approved, Risks.Notified], Risks.Ten);
        for (var day = 99; day <= 135; day++)
        {
            var now = Risks.Nine.AddDays(day);
            client = agency.Live(
                TrialStream.Client, Risks.Dee.Value, client,
                CheckClient.Decide(new(Risks.Dee), client, Risks.Clocks, now).Events, now);
        }

        var trial = TrialTests.Told(
            agency, new PolicyNumbers { KnownRiskOverdueRepeatDays = 10 }, Risks.Nine.AddDays(115));

        Assert.Equal("MarkerReviewDue 100", Days(trial.Control, Risks.Nine));
        Assert.Equal("MarkerReviewDue 100; MarkerReviewOverdue 110", Days(trial.Trial, Risks.Nine));
    }

    [Fact]
    public void A_request_waits_and_the_agency_confers_by_the_numbers_on_trial()
    {
        foreach (var (worker, day) in new[] { (Pair.Ada, 0), (Pair.Eve, 1) })
        {
            var id = AllocationId.For(Pair.Dee, worker);
            agency.Live(
                TrialStream.Allocation, id.Value, (Allocation?)null,
                [
                    Pair.Proposed with { Allocation = id, Worker = worker },
                    Pair.Accepted with { Allocation = id, Worker = worker },
                    Pair.Asked with { Allocation = id, Worker = worker, RequestedAt = Pair.Nine.AddDays(day) },
                ],
                Pair.Nine.AddDays(day));
        }

        var trial = TrialTests.Told(
            agency, new PolicyNumbers { SerialTransferFrom = 2, CaseAnswerWorkingDays = 2 }, Pair.Nine.AddDays(3.5));

        Assert.Empty(trial.Control);
        Assert.Equal("SerialTransfer 1; TransferUnanswered 2", Days(trial.Trial, Pair.Nine));
    }

    [Fact]
    public void A_review_that_never_was_opens_once_and_is_taken_to_be_answered()
    {
        var scores = Two.Fortnightly(Instrument.Oq45, 70, 70, 70, 70);
        agency.Live(TrialStream.Response, Two.PairStream, (Response?)null, scores, Two.Noon.AddDays(-3));
        var ledger = (ContactLedger?)null;
        int[] daysAgo = [111, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 0];
        for (var at = 0; at < daysAgo.Length; at++)
        {
            var now = Two.Noon.AddDays(-daysAgo[at]);
            var said = RecordContact.Decide(
                new(Talk.Id(at), Two.Dee, Two.Ada, Talk.Call, null, ContactSource.Page), ledger, null,
                new ContactSurroundings(_ => true, Two.North, _ => null, Talk.Hours), Two.Ada, now);
            ledger = agency.Live(TrialStream.Contacts, ContactLedger.StreamOf(Two.Dee), ledger, said.Events, now);
        }

        // Seven after five is two fifths more: less than half more, and enough for a third more.
        var trial = TrialTests.Told(
            agency, new PolicyNumbers { DivergenceDemandPercent = 33 }, Two.Noon.AddDays(50));

        Assert.Empty(trial.Control);
        Assert.Equal("NegativeResponse 0", Days(trial.Trial, Two.Noon));
    }
}
