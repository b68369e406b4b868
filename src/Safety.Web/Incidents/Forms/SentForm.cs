using System.Text.Json;
using System.Text.Json.Nodes;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Forms;

/// <summary>Something that is sent about a report under an id of the sender's choice.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="EntryId">The id; checked before anything is asked.</param>
/// <param name="Form">The form as it was sent.</param>
/// <param name="Said">How severe it says the incident was, or null.</param>
internal sealed record SentForm(EntryKind Kind, Guid? EntryId, object Form, Severity? Said = null)
{
    /// <summary>More about an incident.</summary>
    public static SentForm Of(DetailForm form) => new(EntryKind.Detail, form.Id, form, form.ReportedSeverity);

    /// <summary>Fields that are put right.</summary>
    public static SentForm Of(CorrectionForm form)
    {
        List<IncidentCategory> categories = [.. form.SecondaryCategories ?? []];
        if (form.Category is { } category) categories.Add(category);
        var said = categories.Select(one => (Severity?)IncidentCategories.Floor(one)).Append(form.ReportedSeverity);
        return new(EntryKind.Correction, form.Id, form, said.Max());
    }

    /// <summary>The body as it counts for "the same body".</summary>
    public byte[] Body => FilingSealing.Body(Form);

    /// <summary>
    /// What it says in lines that a person reads, one for each answer that was given; the id says nothing.
    /// </summary>
    public string InWords()
    {
        var form = JsonSerializer.SerializeToNode(Form, Form.GetType(), HouseJson.Options)!.AsObject();
        form.Remove("id");
        return string.Join('\n', Lines("", form));
    }

    private static IEnumerable<string> Lines(string name, JsonNode? node) => node switch
    {
        null => [],
        JsonObject fields => fields.SelectMany(field => Lines(field.Key.Replace('_', ' '), field.Value)),
        JsonArray items => items.SelectMany(item => Lines(name, item)),
        _ => [$"{name}: {node}"],
    };
}
