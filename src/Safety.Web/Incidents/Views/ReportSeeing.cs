using Safety.Core.Incidents;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents.Views;

/// <summary>From what a report says to what a reader may see of it.</summary>
internal static class ReportSeeing
{
    /// <summary>The content as the reader may see it.</summary>
    public static ReportSeen SeenBy(this ReportContent report, IncidentSight sight, Who who, Words words) => new(
        report.Category, report.SecondaryCategories, words.Of(report.Description)!, report.Client,
        report.PerpetratorClass, report.ViolenceTypes, report.HappenedAt, report.ReportedSeverity,
        report.FeltThreatened, DetailsOf(report.Details, sight.SeesHealth, who, words));

    private static DetailsSeen DetailsOf(IncidentDetails details, bool health, Who who, Words words) => new(
        details.LocationClass, details.LocationDetail, words.Of(details.LocationText), details.Circumstances,
        details.Antecedents, details.WorkerResponses, health ? details.Means : [], health ? details.Consequences : [],
        [.. details.People.Select(person => new InvolvedSeen(who.Of(person.Staff), person.Role))],
        words.Of(details.OtherPeople), health ? details.PhysicalHarm : null, health ? details.PsychologicalHarm : null,
        health ? details.MedicalTreatment : null, health ? details.LostTimeDays : null, details.PoliceContacted,
        words.Of(details.PoliceReference), words.Of(details.SecurityResponse), words.Of(details.ActionsToProtect),
        health ? details.ThirdPartyAtRisk : null, words.Of(details.ThirdPartyText), details.PotentialSeverity);
}
