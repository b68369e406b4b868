using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents.Forms;

/// <summary>From details in clear to details whose words are sealed.</summary>
internal static class DetailsSealing
{
    /// <summary>The first thing that is wrong with the words or the people, or null.</summary>
    public static Refusal? FirstRefusal(DetailsForm? form, StaffDirectory directory)
    {
        if (form is null) return null;
        const int Short = IncidentLimits.ShortTextLengthMax, Note = IncidentLimits.NoteLengthMax;
        return Texts.Check("location_text", form.LocationText, Short)
            ?? Texts.Check("other_people", form.OtherPeople, Short)
            ?? Texts.Check("police_reference", form.PoliceReference, Short)
            ?? Texts.Check("security_response", form.SecurityResponse, Note)
            ?? Texts.Check("actions_to_protect", form.ActionsToProtect, Note)
            ?? Texts.Check("third_party_text", form.ThirdPartyText, Note)
            ?? (form.People?.Any(person => person is null || directory.Find(person.Staff) is null) == true
                ? new UnknownPerson("people") : null);
    }

    /// <summary>The details with their words sealed.</summary>
    public static async ValueTask<IncidentDetails> SealedBy(
        this DetailsForm? form, SectionSealer sealer, CancellationToken ct) =>
        form is null ? new() : new()
        {
            LocationClass = form.LocationClass,
            LocationDetail = form.LocationDetail,
            LocationText = await sealer.SealOrNone("location_text", form.LocationText, ct),
            Circumstances = form.Circumstances ?? [],
            Antecedents = form.Antecedents ?? [],
            WorkerResponses = form.WorkerResponses ?? [],
            Means = form.Means ?? [],
            Consequences = form.Consequences ?? [],
            People = form.People ?? [],
            OtherPeople = await sealer.SealOrNone("other_people", form.OtherPeople, ct),
            PhysicalHarm = form.PhysicalHarm,
            PsychologicalHarm = form.PsychologicalHarm,
            MedicalTreatment = form.MedicalTreatment,
            LostTimeDays = form.LostTimeDays,
            PoliceContacted = form.PoliceContacted,
            PoliceReference = await sealer.SealOrNone("police_reference", form.PoliceReference, ct),
            SecurityResponse = await sealer.SealOrNone("security_response", form.SecurityResponse, ct),
            ActionsToProtect = await sealer.SealOrNone("actions_to_protect", form.ActionsToProtect, ct),
            ThirdPartyAtRisk = form.ThirdPartyAtRisk,
            ThirdPartyText = await sealer.SealOrNone("third_party_text", form.ThirdPartyText, ct),
            PotentialSeverity = form.PotentialSeverity,
        };
}
