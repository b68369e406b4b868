namespace Safety.Core.Incidents;

/// <summary>How details join: what is added never replaces, what is corrected does.</summary>
internal static class IncidentDetailsMerge
{
    private static readonly IReadOnlyList<(string Field, Func<IncidentDetails, object?> Read)> Singles =
    [
        ("location_class", d => d.LocationClass), ("location_detail", d => d.LocationDetail),
        ("location_text", d => d.LocationText), ("other_people", d => d.OtherPeople),
        ("physical_harm", d => d.PhysicalHarm), ("psychological_harm", d => d.PsychologicalHarm),
        ("medical_treatment", d => d.MedicalTreatment), ("lost_time_days", d => d.LostTimeDays),
        ("police_contacted", d => d.PoliceContacted), ("police_reference", d => d.PoliceReference),
        ("security_response", d => d.SecurityResponse), ("actions_to_protect", d => d.ActionsToProtect),
        ("third_party_at_risk", d => d.ThirdPartyAtRisk), ("third_party_text", d => d.ThirdPartyText),
        ("potential_severity", d => d.PotentialSeverity),
    ];

    /// <summary>What was said joined with what is added: single fields stay, lists grow.</summary>
    internal static IncidentDetails JoinedWith(this IncidentDetails said, IncidentDetails added) =>
        Over(said, added, joinLists: true);

    /// <summary>What was said, put right: what the correction says stands, the rest stays.</summary>
    internal static IncidentDetails PutRightBy(this IncidentDetails said, IncidentDetails right) =>
        Over(right, said, joinLists: false);

    /// <summary>Lists without repetitions.</summary>
    internal static IncidentDetails Tidied(this IncidentDetails details) => Over(details, new(), joinLists: true);

    /// <summary>The first field that was said before and is now said otherwise, or null.</summary>
    internal static string? FirstClash(IncidentDetails said, IncidentDetails added) => Singles
        .Where(single => single.Read(said) is { } before && single.Read(added) is { } now && !before.Equals(now))
        .Select(single => single.Field).FirstOrDefault();

    /// <summary>Whether nothing at all is said.</summary>
    internal static bool SaysNothing(this IncidentDetails details) =>
        Singles.All(single => single.Read(details) is null) && details.Circumstances.Count == 0
        && details.Antecedents.Count == 0 && details.WorkerResponses.Count == 0 && details.Means.Count == 0
        && details.Consequences.Count == 0 && details.People.Count == 0;

    private static IncidentDetails Over(IncidentDetails first, IncidentDetails second, bool joinLists) => new()
    {
        LocationClass = first.LocationClass ?? second.LocationClass,
        LocationDetail = first.LocationDetail ?? second.LocationDetail,
        LocationText = first.LocationText ?? second.LocationText,
        Circumstances = Lists(first.Circumstances, second.Circumstances, joinLists),
        Antecedents = Lists(first.Antecedents, second.Antecedents, joinLists),
        WorkerResponses = Lists(first.WorkerResponses, second.WorkerResponses, joinLists),
        Means = Lists(first.Means, second.Means, joinLists),
        Consequences = Lists(first.Consequences, second.Consequences, joinLists),
        People = Lists(first.People, second.People, joinLists),
        OtherPeople = first.OtherPeople ?? second.OtherPeople,
        PhysicalHarm = first.PhysicalHarm ?? second.PhysicalHarm,
        PsychologicalHarm = first.PsychologicalHarm ?? second.PsychologicalHarm,
        MedicalTreatment = first.MedicalTreatment ?? second.MedicalTreatment,
        LostTimeDays = first.LostTimeDays ?? second.LostTimeDays,
        PoliceContacted = first.PoliceContacted ?? second.PoliceContacted,
        PoliceReference = first.PoliceReference ?? second.PoliceReference,
        SecurityResponse = first.SecurityResponse ?? second.SecurityResponse,
        ActionsToProtect = first.ActionsToProtect ?? second.ActionsToProtect,
        ThirdPartyAtRisk = first.ThirdPartyAtRisk ?? second.ThirdPartyAtRisk,
        ThirdPartyText = first.ThirdPartyText ?? second.ThirdPartyText,
        PotentialSeverity = first.PotentialSeverity ?? second.PotentialSeverity,
    };

    private static IReadOnlyList<T> Lists<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, bool join)
    {
        if (join) return [.. first.Concat(second).Distinct()];
        return first.Count > 0 ? first : second;
    }
}
