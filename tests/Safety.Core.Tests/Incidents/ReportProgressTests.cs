using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>What became of my report.</summary>
public sealed class ReportProgressTests
{
    private static ReportProgress Read(
        DateTimeOffset now, DateTimeOffset? seenAt = null, params IReadOnlyList<object> more) =>
        ReportProgress.Of(Scenario.Fold<Incident>(Known.Id, null, [.. Known.Filed(), .. more])!, seenAt, now);

    private static ProgressStep Stage(ReportProgress progress, ProgressStage stage) => progress.Steps[(int)stage];

    [Fact]
    public void At_first_it_is_received_and_the_next_things_have_their_times()
    {
        var progress = Read(Known.Ten);
        Assert.Equal(ReceiptCode.Of(Known.Id), progress.Receipt);
        Assert.Equal(Known.Nine, Stage(progress, ProgressStage.Received).ReachedAt);
        Assert.Equal(new(ProgressStage.Seen, null, Known.Nine.AddDays(5)), Stage(progress, ProgressStage.Seen));
        Assert.Equal(
            new(ProgressStage.Supported, null, Known.Nine.AddHours(8)), Stage(progress, ProgressStage.Supported));
        Assert.Null(Stage(progress, ProgressStage.Closed).ReachedAt);
        Assert.False(progress.IsSilent);
    }

    [Fact]
    public void Whoever_acts_has_seen_it_and_opening_it_is_seeing_it_too()
    {
        var told = new ReporterInformed(Known.Entry(1), Known.Mona, Known.Ten, Known.Sealed("x"), Known.Ten.AddDays(5));
        Assert.Equal(Known.Ten, Stage(Read(Known.Ten, null, told), ProgressStage.Seen).ReachedAt);
        var opened = Known.Nine.AddMinutes(2);
        Assert.Equal(opened, Stage(Read(Known.Ten, opened, told), ProgressStage.Seen).ReachedAt);
    }

    [Fact]
    public void What_is_late_is_said_before_the_watch_has_found_it()
    {
        var progress = Read(Known.Nine.AddDays(5));
        Assert.True(progress.IsSilent);
        Assert.True(Stage(progress, ProgressStage.Seen).IsOverdue);
        Assert.True(Stage(progress, ProgressStage.Supported).IsOverdue);
        Assert.True(Read(Known.Nine.AddDays(6), null,
            new ReporterSilenceFound(Known.Nine, Known.Nine.AddDays(5), Known.Nine.AddDays(5))).IsSilent);
    }

    [Fact]
    public void A_late_action_is_late_although_something_was_decided()
    {
        var agreed = new ActionAgreed(Known.Entry(1), 0, Known.Mona, Known.Nine, Known.Bea, Known.Ten,
            Known.Sealed("new lock"), Known.Ten.AddDays(5));
        Assert.Equal(new(ProgressStage.Decided, Known.Nine, Known.Ten, true),
            Stage(Read(Known.Ten, null, agreed), ProgressStage.Decided));
        var done = new ActionDone(0, Known.Bea, Known.Ten, null, null);
        Assert.Equal(
            new(ProgressStage.Decided, Known.Nine), Stage(Read(Known.Ten, null, agreed, done), ProgressStage.Decided));
    }

    [Fact]
    public void Everything_stands_in_the_order_in_which_it_happened()
    {
        var at = Known.Ten;
        var words = Known.Sealed("words");
        DateTimeOffset Next() => at = at.AddMinutes(1);
        var progress = Read(Known.Ten.AddDays(1), null,
            new IncidentDetailAdded(Known.Entry(1), Known.Ada, Next(), words, null, null, new()),
            new IncidentCorrected(Known.Entry(2), Known.Mona, Next(), words,
                new() { Category = IncidentCategory.NearMiss }, Severity.Severe, Severity.None),
            new IncidentAssessed(Known.Mona, Next(), Severity.Low, Severity.None, null, false, null, [], at),
            new SupportOffered(0, SupportStepKind.ManagerContact, Known.Mona, Next(), at, at),
            new SupportStepFoundOverdue(0, SupportStepKind.ManagerContact, at, Next()),
            new SupportGiven(0, Known.Mona, Next(), at),
            new SupportDeclined(1, Known.Ada, Next()),
            new InvestigationOpened(Known.Mona, Next(), null, at),
            new InvestigationClosed(Known.Mona, Next(), words, at),
            new ActionAgreed(Known.Entry(3), 0, Known.Mona, Next(), Known.Bea, at, words, at),
            new ActionFoundOverdue(0, Known.Bea, at, Next()),
            new ActionDone(0, Known.Bea, Next(), null, at),
            new ReporterSilenceFound(at, at, Next()),
            new ReporterInformed(Known.Entry(4), Known.Mona, Next(), words, at),
            new IncidentClosed(Known.Mona, Next(), CloseReason.ActionTaken, words, null, null, null, [], []),
            new IncidentReopened(Known.Ada, Next(), words, at));
        Assert.Equal(
        [
            ProgressEntryKind.Received, ProgressEntryKind.Added, ProgressEntryKind.CorrectedLower,
            ProgressEntryKind.Rated,
            ProgressEntryKind.SupportOffered, ProgressEntryKind.SupportOverdue, ProgressEntryKind.SupportGiven,
            ProgressEntryKind.SupportDeclined, ProgressEntryKind.InvestigationOpened,
            ProgressEntryKind.InvestigationClosed, ProgressEntryKind.ActionAgreed, ProgressEntryKind.ActionOverdue,
            ProgressEntryKind.ActionDone, ProgressEntryKind.Silence, ProgressEntryKind.Told, ProgressEntryKind.Closed,
            ProgressEntryKind.Reopened,
        ], progress.Entries.Select(entry => entry.Kind));
        Assert.Null(progress.Entries.Single(entry => entry.Kind == ProgressEntryKind.InvestigationClosed).Words);
        Assert.Null(Stage(progress, ProgressStage.Closed).ReachedAt);
    }
}
