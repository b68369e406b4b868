using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Pages;

/// <summary>Reads the answers to the many optional questions.</summary>
internal static class DetailAnswers
{
    /// <summary>What was answered; what is wrong is said in <paramref name="typed"/>.</summary>
    public static DetailsForm Of(Typed typed, Colleagues colleagues) => new()
    {
        LocationClass = typed.Code<LocationClass>("location_class"),
        LocationDetail = typed.Code<LocationDetail>("location_detail"),
        LocationText = typed.TextOrNull("location_text"),
        Circumstances = typed.Many<Circumstance>("circumstances"),
        Antecedents = typed.Many<Antecedent>("antecedents"),
        WorkerResponses = typed.Many<WorkerResponse>("worker_responses"),
        Means = typed.Many<Means>("means"),
        Consequences = typed.Many<Consequence>("consequences"),
        People = People(typed, colleagues),
        OtherPeople = typed.TextOrNull("other_people"),
        PhysicalHarm = typed.Code<PhysicalHarm>("physical_harm"),
        PsychologicalHarm = typed.Code<PsychologicalHarm>("psychological_harm"),
        MedicalTreatment = typed.Code<MedicalTreatment>("medical_treatment"),
        LostTimeDays = typed.Number("lost_time_days"),
        PoliceContacted = typed.YesNo("police_contacted"),
        PoliceReference = typed.TextOrNull("police_reference"),
        SecurityResponse = typed.TextOrNull("security_response"),
        ActionsToProtect = typed.TextOrNull("actions_to_protect"),
        ThirdPartyAtRisk = typed.YesNo("third_party_at_risk"),
        ThirdPartyText = typed.TextOrNull("third_party_text"),
        PotentialSeverity = typed.Code<Severity>("potential_severity"),
    };

    private static IReadOnlyList<PersonInvolved>? People(Typed typed, Colleagues colleagues)
    {
        var role = typed.Code<RoleInIncident>("colleague_role");
        if (typed.TextOrNull("colleague") is not { } name) return null;
        var (person, why) = colleagues.Find(name);
        if (why is not null) typed.Wrong("colleague", why);
        return person is { } known ? [new PersonInvolved(known, role ?? RoleInIncident.Witness)] : null;
    }
}
