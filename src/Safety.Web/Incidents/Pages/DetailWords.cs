using System.Globalization;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>The answers that a report holds beside its words, in words.</summary>
internal static class DetailWords
{
    /// <summary>Name and answer of each that was given.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(ReportSeen report) =>
        [.. All(report).Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => (pair.Name, pair.Value!))];

    private static IEnumerable<(string Name, string? Value)> All(ReportSeen report)
    {
        var said = report.Details;
        return
        [
            ("Also", List(report.SecondaryCategories, Kinds.Words)),
            ("By", Labels.Of(report.PerpetratorClass)),
            ("Felt threatened", report.FeltThreatened is { } felt ? $"{felt} of 10" : null),
            ("It could have been", said.PotentialSeverity is { } potential ? Labels.Of(potential) : null),
            ("Place", said.LocationDetail is { } place ? Labels.Of(place) : null),
            ("Area", said.LocationClass is { } area ? Labels.Of(area) : null),
            ("Where", said.LocationText),
            ("Circumstances", List(said.Circumstances, Labels.Of)),
            ("Before it", List(said.Antecedents, Labels.Of)),
            ("With", List(said.Means, Labels.Of)),
            ("The worker", List(said.WorkerResponses, Labels.Of)),
            ("Afterwards", List(said.Consequences, Labels.Of)),
            ("Harm to the body", said.PhysicalHarm is { } body ? Labels.Of(body) : null),
            ("Harm to the mind", said.PsychologicalHarm is { } mind ? Labels.Of(mind) : null),
            ("Treatment", said.MedicalTreatment is { } treatment ? Labels.Of(treatment) : null),
            ("Days lost", said.LostTimeDays?.ToString(CultureInfo.InvariantCulture)),
            ("Colleagues", List(said.People, Colleague)),
            ("Other people", said.OtherPeople),
            ("Police", YesNo(said.PoliceContacted, "Contacted", "Not contacted")),
            ("Police reference", said.PoliceReference),
            ("Security or police did", said.SecurityResponse),
            ("Done to protect", said.ActionsToProtect),
            ("Others in danger", YesNo(said.ThirdPartyAtRisk, "Yes", "No")),
            ("Who else", said.ThirdPartyText),
        ];
    }

    private static string Colleague(InvolvedSeen person) =>
        $"{person.Who.Name} ({Labels.Of(person.Role).ToLowerInvariant()})";

    private static string? List<T>(IReadOnlyList<T> values, Func<T, string> words) =>
        values.Count == 0 ? null : string.Join("; ", values.Select(words));

    private static string? YesNo(bool? answer, string yes, string no) => answer switch
    {
        true => yes,
        false => no,
        null => null,
    };
}
