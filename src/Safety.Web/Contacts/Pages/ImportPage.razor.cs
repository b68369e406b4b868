using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Contacts.Importing;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Contacts.Pages;

/// <summary>A file of contacts is handed in with the headings of its columns, and checked.</summary>
public sealed partial class ImportPage
{
    [Inject]
    private ContactImports Imports { get; set; } = null!;

    private bool MayImport => Asker.Is(StaffRole.Manager, StaffRole.SafetyLead);

    private async Task ReadAsync()
    {
        if (!MayImport) return;
        var form = await Http.Request.ReadFormAsync(Ct);
        if (form.Files["file"] is not { Length: > 0 } file)
        {
            Typed.Wrong("file", "Choose the file.");
            return;
        }

        var columns = Enum.GetValues<ImportField>()
            .Where(field => Typed.TextOrNull(NameOf(field)) is not null)
            .ToDictionary(field => field, field => Typed.Text(NameOf(field)).Trim());
        foreach (var field in ColumnMapping.Needed.Where(field => !columns.ContainsKey(field)))
            Typed.Wrong(NameOf(field), "Say which column it is.");
        if (Typed.Errors.Count > 0) return;
        await using var stream = file.OpenReadStream();
        using var reader = new StreamReader(stream);
        var import = await Imports.ReadAsync(Asker, reader, new ColumnMapping(columns), Ct);
        GoTo($"/contacts/import/{import.Id}");
    }

    private string ColumnOf(ImportField field) =>
        Typed.WasSent ? Typed.Text(NameOf(field))
        : ColumnMapping.Needed.Contains(field) ? Codes<ImportField>.Of(field) : "";

    private static string NameOf(ImportField field) => $"column_{Codes<ImportField>.Of(field)}";

    private static string LabelOf(ImportField field) => field switch
    {
        ImportField.Client => "The client’s reference",
        ImportField.HappenedAt => "When it was",
        ImportField.Kind => "The kind",
        ImportField.InitiatedBy => "Who began it",
        ImportField.Minutes => "How many minutes",
        ImportField.Worker => "With whom",
        ImportField.Wanted => "Whether it was wanted",
        ImportField.Scheduled => "Whether it was agreed before",
        ImportField.BilledMinutes => "How many minutes are paid for",
        ImportField.Demand => "What was asked for",
        ImportField.OwnerAfter => "With whom the matter lies",
        ImportField.Note => "A note",
    };

    private static string? HintOf(ImportField field) => field switch
    {
        ImportField.HappenedAt => "Like 2026-03-14 15:30 on the agency’s clock, or with a zone.",
        ImportField.Kind => "Codes such as phone_in, email, text, home_visit.",
        ImportField.InitiatedBy => "client, worker or other; also in and out.",
        ImportField.Worker => "Name or work e-mail address; without a column it is you.",
        ImportField.Wanted or ImportField.Scheduled => "yes or no.",
        ImportField.Note => "Kept sealed.",
        ImportField.Client or ImportField.Minutes or ImportField.BilledMinutes or ImportField.Demand
            or ImportField.OwnerAfter => null,
    };
}
