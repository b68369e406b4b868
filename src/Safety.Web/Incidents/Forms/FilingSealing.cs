using System.Text.Json;
using System.Text.Json.Serialization;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents.Forms;

/// <summary>From a report in clear to a report whose words are sealed.</summary>
internal static class FilingSealing
{
    // Answers that were left out do not count, so that a question that is added later changes no old body.
    private static readonly JsonSerializerOptions Canonical =
        new(HouseJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The body as it counts for "the same body": spacing and the order of fields do not matter.</summary>
    public static byte[] Body(object form) => JsonSerializer.SerializeToUtf8Bytes(form, form.GetType(), Canonical);

    /// <summary>The first thing that is wrong, as far as the core cannot see it, or null.</summary>
    public static Refusal? FirstRefusal(Guid id, FilingForm form, StaffDirectory directory) =>
        Texts.CheckId("id", id)
        ?? Texts.Needed("category", form.Category)
        ?? Texts.CheckNeeded("description", form.Description, IncidentLimits.DescriptionLengthMax)
        ?? DetailsSealing.FirstRefusal(form.Details, directory)
        ?? form switch
        {
            ReportForm { OnBehalfOf: { } person } when directory.Find(person) is null
                => new UnknownPerson("on_behalf_of"),
            InformalForm { ToldBy: null } => new AnswerMissing("told_by"),
            InformalForm { ToldBy: { } person } when directory.Find(person) is null => new UnknownPerson("told_by"),
            _ => null,
        };

    /// <summary>The report with its words sealed; the form was checked before.</summary>
    public static async ValueTask<ReportContent> SealedBy(
        this FilingForm form, SectionSealer sealer, CancellationToken ct) =>
        new()
        {
            Category = form.Category!.Value,
            Description = await sealer.Seal("description", form.Description, ct),
            Client = form.ClientId,
            SecondaryCategories = form.SecondaryCategories ?? [],
            PerpetratorClass = form.PerpetratorClass ?? PerpetratorClass.ClientOrCustomer,
            ViolenceTypes = form.ViolenceTypes ?? [ViolenceType.Type2],
            HappenedAt = form.HappenedAt,
            ReportedSeverity = form.ReportedSeverity,
            FeltThreatened = form.FeltThreatened,
            Details = await form.Details.SealedBy(sealer, ct),
        };
}
