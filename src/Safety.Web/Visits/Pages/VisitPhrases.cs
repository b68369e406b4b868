using System.Globalization;
using Safety.Core.Visits;
using Safety.Web.Layout;
using Safety.Web.Staff;

namespace Safety.Web.Visits.Pages;

/// <summary>The words for codes of visits as the pages show them; every code is listed.</summary>
internal static class VisitPhrases
{
    /// <summary>What a visit is for.</summary>
    public static string Of(VisitPurpose purpose) => purpose switch
    {
        VisitPurpose.Assessment => "Assessment",
        VisitPurpose.Care => "Care or practical help",
        VisitPurpose.Therapy => "Therapy or counselling",
        VisitPurpose.Review => "Review of what was agreed",
        VisitPurpose.Safeguarding => "Safeguarding",
        VisitPurpose.Crisis => "A crisis",
        VisitPurpose.Transport => "Taking the client somewhere",
        VisitPurpose.Other => "Something else",
    };

    /// <summary>Where a visit goes.</summary>
    public static string Of(VisitPlaceKind kind) => kind switch
    {
        VisitPlaceKind.ClientHome => "The client’s home",
        VisitPlaceKind.OtherHome => "Another person’s home",
        VisitPlaceKind.Institution => "A school, hospital, court or the like",
        VisitPlaceKind.PublicPlace => "The street or a public place",
        VisitPlaceKind.Vehicle => "A vehicle",
        VisitPlaceKind.AgencyPremises => "Our own premises",
        VisitPlaceKind.Other => "Somewhere else",
    };

    /// <summary>What a clause of the risk check looks at.</summary>
    public static string Of(VisitClause clause) => clause switch
    {
        VisitClause.KnownRiskOfClient => "Known risks of the client",
        VisitClause.KnownRiskOfHousehold => "Known risks of the household",
        VisitClause.SeriousIncident => "Serious incidents",
        VisitClause.IntakeHistory => "What is known of a history of violence",
        VisitClause.DeclaredCapacity => "What the worker can carry",
        VisitClause.TrainingInDate => "Training",
        VisitClause.Tenure => "Time in the work",
        VisitClause.OwnWord => "The worker’s own word",
        VisitClause.CoolOff => "Rest after an incident",
        VisitClause.PhasedReturn => "Return after a leave",
        VisitClause.LimitsOfClient => "Limits of the client",
    };

    /// <summary>What takes the place of a second person.</summary>
    public static string Of(SubstituteControl control) => control switch
    {
        SubstituteControl.OpenLine => "Somebody stays on the telephone for the whole visit",
        SubstituteControl.FrequentCalls => "Check-ins by telephone at short intervals",
        SubstituteControl.ColleagueNearby => "A colleague waits nearby",
        SubstituteControl.OtherPlace => "It takes place in public or at the agency",
        SubstituteControl.PoliceInformed => "The police or security know of it",
        SubstituteControl.Other => "Something else, told in the reason",
    };

    /// <summary>What an alarm proved to be.</summary>
    public static string Of(VisitAlarmClass found) => found switch
    {
        VisitAlarmClass.False => "There was nothing behind it",
        VisitAlarmClass.Test => "It was a test",
        VisitAlarmClass.Precautionary => "It was raised to be on the safe side, and rightly so",
        VisitAlarmClass.Incident => "Something happened; a report is opened",
    };

    /// <summary>What a reminder is about.</summary>
    public static string Of(VisitDeadline deadline) => deadline switch
    {
        VisitDeadline.CheckIn => "check-in",
        VisitDeadline.End => "end of the visit",
        VisitDeadline.Start => "beginning of the visit",
    };

    /// <summary>From when until when, on the agency's clock; the day stands once.</summary>
    public static string Span(DateTimeOffset from, DateTimeOffset until, TimeZoneInfo zone)
    {
        var (begin, end) = (TimeZoneInfo.ConvertTime(from, zone), TimeZoneInfo.ConvertTime(until, zone));
        return begin.Date == end.Date
            ? $"{Moments.Absolute(from, zone)} to {Moments.HourAndMinute(until, zone)}"
            : $"{Moments.Absolute(from, zone)} to {Moments.Absolute(until, zone)}";
    }

    /// <summary>By when, on the agency's clock: the time alone when it is today, else the whole moment.</summary>
    public static string By(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).Date == TimeZoneInfo.ConvertTime(now, zone).Date
            ? Moments.HourAndMinute(at, zone)
            : Moments.Absolute(at, zone);

    /// <summary>How visits are and were covered, as the rows of a table.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> RowsOf(CoverTally tally)
    {
        static IReadOnlyList<string> Row(string name, int number) =>
            [name, number.ToString(CultureInfo.InvariantCulture)];
        return
        [
            Row("Made", tally.Made), Row("Made with a second person", tally.Together),
            Row("Made alone by a manager’s word", tally.AloneByWord),
            Row("Refused to make alone", tally.RefusedAlone), Row("Wanted somebody, and nobody came", tally.NobodyCame),
            Row("To come", tally.Coming), Row("To come, and nobody comes along yet", tally.ComingUncovered),
        ];
    }

    /// <summary>Names as one reads them.</summary>
    public static string Names(IEnumerable<NamedPerson> people) => string.Join(", ", people.Select(one => one.Name));
}
