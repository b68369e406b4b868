using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Contacts;
using Safety.Core.Language;
using static Safety.Core.Tests.Contacts.Talk;

namespace Safety.Core.Tests.Alerts;

public sealed class ContactAlertRulesTests
{
    private static readonly Guid Event = new("0199ffff-0000-7000-8000-000000000002");

    private static IReadOnlyList<Finding> Seen(object fact)
    {
        var before = Given(Fact(Call, 0)).State;
        return SafetyRules.FindingsOf(
            new Sighting(fact, Event, Ledger, before, ContactLedger.Evolve(before, Ledger, fact)), InForce);
    }

    private static FixationFoundSuspected Fixation(FixationGround ground) =>
        new(Dee, [Ada, Cy], North, ground, "3 unwanted intrusions over 20 days towards 2 people.", Ten);

    [Fact]
    public void Escalating_demand_is_looked_at_by_the_team_and_says_what_was_counted()
    {
        var found = Assert.Single(Seen(new DemandFoundEscalating(
            Dee, Ada, North, [new(DemandGround.Frequency, "Twelve were counted."), new(DemandGround.Growth, "Twice.")],
            Ten)));

        Assert.Equal((AlertKind.DemandEscalating, Severity.Moderate), (found.Kind, found.Severity));
        Assert.Equal(new AlertSubject(AlertSubjectType.Client, Dee.Value, North), found.Subject);
        Assert.Equal([Ada], found.Concerned);
        Assert.StartsWith("Twelve were counted. Twice. Look at it", found.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixationGround.RepeatedIntrusions, AlertKind.FixationSuspected, Severity.Serious)]
    [InlineData(FixationGround.LastingIntrusions, AlertKind.FixationPersistent, Severity.Severe)]
    [InlineData(FixationGround.ApproachToHome, AlertKind.FixationPersistent, Severity.Severe)]
    [InlineData(FixationGround.Threat, AlertKind.FixationPersistent, Severity.Severe)]
    public void A_fixation_is_answered_by_nobody_at_whom_it_is_aimed(
        FixationGround ground, AlertKind kind, Severity severity)
    {
        var found = Assert.Single(Seen(Fixation(ground)));

        Assert.Equal((kind, severity), (found.Kind, found.Severity));
        Assert.Equal([Ada, Cy], found.Concerned);
    }

    [Fact]
    public void A_contact_by_itself_raises_nothing() =>
        Assert.Empty(Seen(Fact(Unwanted with { Threat = true }, 0, number: 5)));
}
