using CsCheck;
using Safety.Core.Clients;
using Safety.Core.Language;
using static Safety.Core.Tests.Clients.Risks;

namespace Safety.Core.Tests.Clients;

/// <summary>Random histories of known risks of one client, with the laws that must hold after every step.</summary>
public sealed class RiskLawTests
{
    internal sealed record Ask(int Kind, int Risk, int Who, int Days);

    internal static readonly Gen<Ask> AnyAsk =
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 120])
            .Select(of => new Ask(of.Item1, of.Item2, of.Item3, of.Item4));

    internal static Decision Decide(Ask ask, Client dee, DateTimeOffset now)
    {
        var risk = new KnownRiskId(new Guid(ask.Risk + 1, 0, 0, new byte[8]));
        var by = new[] { Ada, Bo, Cy }[ask.Who];
        var due = now.AddDays(ask.Days);
        return ask.Kind switch
        {
            0 => ProposeKnownRisk.Decide(
                new(Dee, risk, (KnownRiskKind)ask.Who, Sealed("w"), Bite, null, due), dee, Clocks, by, now),
            1 => ApproveKnownRisk.Decide(new(Dee, risk), dee, Clocks, by, now),
            2 => DeclineKnownRisk.Decide(new(Dee, risk, Sealed("d")), dee, by, now),
            3 => NotifyKnownRisk.Decide(new(Dee, risk), dee, by, now),
            4 => WithholdKnownRiskNotification.Decide(new(Dee, risk, Sealed("r"), due), dee, Clocks, by, now),
            5 => ReviewKnownRisk.Decide(new(Dee, risk, Sealed("f"), due), dee, Clocks, by, now),
            6 => RemoveKnownRisk.Decide(new(Dee, risk, (RiskRemovalReason)ask.Who, null), dee, by, now),
            7 => AppealKnownRisk.Decide(new(Dee, risk, Sealed("g" + ask.Who)), dee, Clocks, by, now),
            8 => AnswerKnownRiskAppeal.Decide(new(Dee, risk, ask.Who == 0, Sealed("a")), dee, by, now),
            9 => MoveClient.Decide(new(Dee, ask.Who == 0 ? null : South), dee, true, Actor.Person(by), now),
            10 => SayClientGroup.Decide(
                new(Dee, (GroupQuestion)ask.Risk, ask.Days == 0 ? null : Sealed("s" + ask.Days)), dee, by, now),
            _ => CheckClient.Decide(new(Dee), dee, Clocks, now),
        };
    }

    private static void Walk(IReadOnlyList<Ask> asks, Action<Client, Dictionary<(string, int), DateTimeOffset>> law)
    {
        var (dee, now) = (GivenDee().State!, Nine);
        var armed = new Dictionary<(string, int), DateTimeOffset>();
        foreach (var ask in asks)
        {
            now = now.AddDays(3);
            var first = Decide(ask, dee, now);
            dee = Scenario.Fold(Dee.Value, dee, first.Events)!;
            foreach (var change in first.Events.SelectMany(Client.DeadlinesOf)) Apply(armed, change);
            var again = Decide(ask, dee, now);
            Assert.Empty(again.Events);
            if (first.Refusal is null) Assert.Null(again.Refusal);
            law(dee, armed);
        }
    }

    private static void Apply(Dictionary<(string, int), DateTimeOffset> armed, DeadlineChange change)
    {
        if (change is DeadlineChange.Arm arm) armed[(arm.Kind, arm.Step)] = arm.DueAt;
        if (change is DeadlineChange.Disarm disarm) armed.Remove((disarm.Kind, disarm.Step));
    }

    [Fact]
    public void Asked_twice_changes_nothing() =>
        AnyAsk.List[1, 40].Sample(asks => Walk(asks, (_, _) => { }), iter: 500);

    [Fact]
    public void Exactly_what_is_owed_is_armed_at_the_moment_when_the_watch_must_ask() => AnyAsk.List[1, 40].Sample(
        asks => Walk(asks, (dee, armed) => Assert.Equal(
            dee.Risks.SelectMany(risk => risk.Owed, (risk, owed) =>
                (KnownRiskDeadlines.KindOf(owed.Duty), risk.Number, owed.AskAt)).Order(),
            armed.Select(deadline => (deadline.Key.Item1, deadline.Key.Item2, deadline.Value)).Order())),
        iter: 500);

    [Fact]
    public void A_risk_in_force_always_owes_a_review_and_was_approved_by_another_person() => AnyAsk.List[1, 40].Sample(
        asks => Walk(asks, (dee, _) => Assert.All(dee.RisksInForce, risk =>
        {
            Assert.NotNull(risk.ReviewDueAt);
            Assert.NotEqual(risk.Proposal.By, risk.ApprovedBy!.Value);
        })),
        iter: 500);

    [Fact]
    public void No_risk_ever_vanishes_from_the_record() => AnyAsk.List[1, 40].Sample(
        asks =>
        {
            var most = 0;
            Walk(asks, (dee, _) =>
            {
                Assert.True(dee.Risks.Count >= most);
                Assert.Equal(Enumerable.Range(0, dee.Risks.Count), dee.Risks.Select(risk => risk.Number));
                Assert.All(dee.Risks, risk => Assert.Equal(
                    risk.State is KnownRiskState.Declined or KnownRiskState.Removed, risk.EndedAt is not null));
                most = dee.Risks.Count;
            });
        },
        iter: 300);
}
