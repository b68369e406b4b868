using System.Globalization;
using Safety.Core.Incidents;

namespace Safety.Web.Incidents.Pages;

/// <summary>How the agency stood at the moment of a report, as sentences; what is not known is not said.</summary>
internal static class ContextWords
{
    private const string Zero = "0 ";

    /// <summary>The sentences; what was counted as none is said in one.</summary>
    public static IReadOnlyList<string> Of(OrganisationalContext context)
    {
        var all = All(context).OfType<string>().ToList();
        var telling = all.Where(sentence => !sentence.StartsWith(Zero, StringComparison.Ordinal)).ToList();
        return telling.Count == all.Count ? telling : [.. telling, "Nothing else that we count was open or late."];
    }

    private static IEnumerable<string?> All(OrganisationalContext context) =>
    [
        Count(context.Caseload, "client carried by the person", "clients carried by the person"),
        Tenure(context.TenureDays),
        context.TeamHadManager switch
        {
            true => "The team had a manager.",
            false => "The team had no manager.",
            null => null,
        },
        Count(context.TeamAlertsOpen, "alert of the team was open", "alerts of the team were open"),
        Count(context.TeamAlertsUnanswered, "of them nobody had answered", "of them nobody had answered"),
        Count(
            context.SupportStepsOverdue, "step of support from earlier was late",
            "steps of support from earlier were late"),
        Count(context.ActionsOverdue, "agreed action of the team was late", "agreed actions of the team were late"),
        Count(
            context.EarlierReportsByPerson, "report by the person in the year before",
            "reports by the person in the year before"),
        Count(
            context.EarlierReportsUnanswered, "earlier report never got an answer",
            "earlier reports never got an answer"),
        Count(
            context.EarlierIncidentsWithClient, "earlier incident with this client",
            "earlier incidents with this client"),
        Count(
            context.KnownRisksInForce, "known risk of the client was in force",
            "known risks of the client were in force"),
        Count(context.KnownRisksUndecided, "proposed risk was not decided", "proposed risks were not decided"),
        Count(context.KnownRisksReviewOverdue, "risk was overdue for review", "risks were overdue for review"),
        Count(
            context.EscortsNeverCame, "visit to the client for which a second person was asked, and nobody came",
            "visits to the client for which a second person was asked, and nobody came"),
        Count(
            context.SoloVisitsRefused, "visit to the client on which somebody would not go alone",
            "visits to the client on which somebody would not go alone"),
        Count(
            context.UnescortedVisitsAuthorised, "visit to the client that a manager let go without the second person",
            "visits to the client that a manager let go without the second person"),
    ];

    private static string? Count(int? number, string one, string many) => number is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{known} {(known == 1 ? one : many)}.") : null;

    private static string? Tenure(int? days) => days switch
    {
        null => null,
        < 60 => string.Create(CultureInfo.InvariantCulture, $"The person had been here for {days} days."),
        < 730 => string.Create(CultureInfo.InvariantCulture, $"The person had been here for {days / 30} months."),
        _ => string.Create(CultureInfo.InvariantCulture, $"The person had been here for {days / 365} years."),
    };
}
