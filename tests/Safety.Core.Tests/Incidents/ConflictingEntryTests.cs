using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>Something sent under an id of the sender's choice, sent again, and something else under it.</summary>
public sealed class ConflictingEntryTests
{
    private static readonly Caller Reporter = new(Known.Ada, false);

    public static TheoryData<EntryKind> Kinds { get; } = [.. Enum.GetValues<EntryKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_body_again_is_the_same_and_another_is_a_conflict(EntryKind kind)
    {
        var sent = Given().When(incident => Send(kind, incident, "mac-1"));
        Assert.Null(sent.Decision.Refusal);
        var after = Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. sent.Decision.Events]);

        after.When(incident => Send(kind, incident, "mac-1")).ThenNothing();
        after.When(incident => Send(kind, incident, "mac-2")).ThenRefused<OtherEntryUnderThisId>();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Where_nobody_can_tell_the_id_decides(EntryKind kind)
    {
        var old = Given().When(incident => Send(kind, incident, null));
        Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. old.Decision.Events])
            .When(incident => Send(kind, incident, "mac-2")).ThenNothing();
        Given().TwiceChangesNothing(incident => Send(kind, incident, null));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_somebody_else_sends_under_the_id_is_theirs(EntryKind kind)
    {
        var sent = Given().When(incident => Send(kind, incident, "mac-1")).Decision.Events;
        Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. sent])
            .When(incident => Send(kind, incident, "mac-1", new Caller(Known.Staff(8), true)))
            .ThenRefused<OtherEntryUnderThisId>();
    }

    [Fact]
    public void The_other_body_is_kept_once_and_changes_nothing_else()
    {
        var keep = Keep();
        var outcome = Given().When(incident => KeepConflictingEntry.Decide(keep, incident, Reporter, Known.Ten));
        outcome.Then(new ConflictingEntryKept(
            EntryKind.Detail, Known.Entry(1), Known.Ada, Known.Ten, "mac-2", keep.Body, null));
        Assert.Equal("other", Assert.Single(outcome.StateAfter!.ConflictingEntries).Body.C);
        Assert.Single(outcome.StateAfter.Passages);
        Given().TwiceChangesNothing(incident => KeepConflictingEntry.Decide(keep, incident, Reporter, Known.Ten));
    }

    [Fact]
    public void A_rating_in_it_counts_for_alerts_when_its_sender_may_rate()
    {
        var keep = Keep() with { Said = Severity.FatalOrCritical };
        var theirs = Given().When(incident => KeepConflictingEntry.Decide(keep, incident, Reporter, Known.Ten));
        Assert.Equal(Severity.FatalOrCritical, theirs.StateAfter!.SeverityForAlerts);
        var witness = new IncidentDetailAdded(Known.Entry(7), Known.Ada, Known.Nine, null, null, null,
            new() { People = [new(Known.Cleo, RoleInIncident.Witness)] });
        var seen = Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), witness]).When(incident =>
            KeepConflictingEntry.Decide(keep, incident, new Caller(Known.Cleo, false), Known.Ten));
        Assert.Null(seen.ThenOne<ConflictingEntryKept>().Said);
    }

    [Fact]
    public void A_stranger_keeps_nothing_and_a_report_holds_fifty()
    {
        Given().When(incident => KeepConflictingEntry.Decide(Keep(), incident, new(Known.Cleo, false), Known.Ten))
            .ThenRefused<AddIncidentDetail.NotYoursToAdd>();
        Scenario.Given<Incident>(Known.Id)
            .When(incident => KeepConflictingEntry.Decide(Keep(), incident, Reporter, Known.Ten))
            .ThenRefused<NoSuchIncident>();
        var kept = Enumerable.Range(0, IncidentLimits.ConflictingEntriesMax).Select(n => new ConflictingEntryKept(
            EntryKind.Message, Known.Entry(n), Known.Mona, Known.Nine, $"other-{n}", Known.Sealed("x"), null));
        Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. kept])
            .When(incident => KeepConflictingEntry.Decide(Keep(), incident, Reporter, Known.Ten))
            .ThenRefused<TooManyInIncident>();
    }

    private static Given<Incident> Given() => Scenario.Given<Incident>(Known.Id, Known.Filed());

    private static KeepConflictingEntry Keep() =>
        new(Known.Id, EntryKind.Detail, Known.Entry(1), Known.Sealed("other"), "mac-2");

    private static Decision Send(EntryKind kind, Incident? incident, string? mac, Caller? caller = null)
    {
        var (id, entry, words, clocks) = (Known.Id, Known.Entry(1), Known.Sealed("words"), Known.Clocks);
        var by = caller ?? Known.Manager;
        return kind switch
        {
            EntryKind.Detail => AddIncidentDetail.Decide(
                new(id, entry, words, new(), BodyMac: mac), incident, by, clocks, Known.Ten),
            EntryKind.Correction => CorrectIncident.Decide(
                new(id, entry, new() { PerpetratorClass = PerpetratorClass.Other }, words, mac), incident, by, clocks,
                Known.Ten),
            EntryKind.Action => AgreeAction.Decide(
                new(id, entry, Known.Bea, Known.Ten.AddDays(1), words, mac), incident, by, clocks, Known.Ten),
            EntryKind.Message => InformReporter.Decide(new(id, entry, words, mac), incident, by, clocks, Known.Ten),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
