using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>
/// Writes down what a colleague told informally. Anybody may; the colleague gets the receipt and is invited to add.
/// </summary>
/// <param name="IncidentId">The report's id, chosen by the sender.</param>
/// <param name="Report">What was told.</param>
/// <param name="ToldBy">Who told it.</param>
/// <param name="ToldAt">When, or null.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent.</param>
/// <param name="NotNamedToManager">Whether the line manager shall not learn who told it or wrote it down.</param>
public sealed record LogInformalReport(
    Guid IncidentId, ReportContent Report, StaffId ToldBy, DateTimeOffset? ToldAt, string BodyMac,
    bool NotNamedToManager = false)
{
    /// <summary>What happened to oneself is a report of one's own.</summary>
    public sealed record ToldByOneself() : Refusal(RefusalKind.Invalid,
        "This happened to you, so file it as your own report.", "told_by");

    /// <summary>Decides. The same body sent again by the same person is no new report.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="incident">What lies under this id.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="team">The team of the person who told it, or null.</param>
    /// <param name="context">How the agency stands now.</param>
    /// <param name="clocks">The numbers in force.</param>
    /// <param name="now">The server's clock.</param>
    public static Decision Decide(
        LogInformalReport command, Incident? incident, StaffId by, TeamId? team, OrganisationalContext context,
        IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident?.IsSameFiling(by, command.BodyMac) == true) return Decision.Nothing;
        if (incident is not null) return new OtherReportUnderThisId();
        if (command.ToldBy == by) return new ToldByOneself();
        if (ReportChecks.Moment(command.ToldAt, now, "told_at") is { } moment) return moment;
        if (ReportChecks.FirstRefusal(command.Report, now) is { } refusal) return refusal;
        var report = command.Report.Tidied();
        var logged = new InformalReportLogged(
            report, by, command.ToldBy, command.BodyMac, now, clocks.SilenceDueAt(now))
        {
            Team = team,
            ToldAt = command.ToldAt?.ToUniversalTime(),
            NotNamedToManager = command.NotNamedToManager,
            PolicyVersion = clocks.Policy.Version,
        };
        return Decision.Of(
            [logged, new OrganisationalContextCaptured(now, context), .. clocks.SupportAfter(null, logged, now)]);
    }
}
