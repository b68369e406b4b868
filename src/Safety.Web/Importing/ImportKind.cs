using Safety.Web.Clients;
using Safety.Web.Incidents;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Importing;

/// <summary>One kind of file that can be taken.</summary>
/// <typeparam name="TField">What its columns may say.</typeparam>
/// <param name="Things">What its rows are, in the plural.</param>
/// <param name="Place">Where the API keeps such imports.</param>
/// <param name="Page">Where a person hands such a file in.</param>
/// <param name="Needed">The fields without which no row can be read.</param>
/// <param name="RowsMax">The most rows of one file.</param>
public sealed record ImportKind<TField>(
    string Things, string Place, string Page, IReadOnlyList<TField> Needed, int RowsMax)
    where TField : struct, Enum;

/// <summary>What all kinds of imports use.</summary>
/// <param name="Dispatcher">Carries the command.</param>
/// <param name="Vault">Seals what is said in words.</param>
/// <param name="Clients">Which clients the importer may see.</param>
/// <param name="References">Between references and ids.</param>
/// <param name="Colleagues">Finds people as files name them.</param>
/// <param name="Standing">Who works here.</param>
/// <param name="Progress">How far the storing has come.</param>
/// <param name="Clock">The clock that rules.</param>
public sealed record ImportParts(
    Dispatcher Dispatcher, Vault Vault, ClientReader Clients, ClientReferences References, Colleagues Colleagues,
    Standing Standing, ImportProgress Progress, TimeProvider Clock);

/// <summary>A row that cannot be taken, and why. Nothing of the row itself stands in it.</summary>
/// <param name="Line">The line of the file, counted from 1; the headings are line 1.</param>
/// <param name="Field">The field.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record RowError(int Line, string Field, string Reason);

/// <summary>Which column of a file says what.</summary>
/// <typeparam name="TField">What columns may say.</typeparam>
/// <param name="Columns">The heading of the column for each field.</param>
/// <param name="ByCode">
/// Whether a field without one is looked for under its own code; else it is not said.
/// </param>
public sealed record ColumnMapping<TField>(IReadOnlyDictionary<TField, string> Columns, bool ByCode = false)
    where TField : struct, Enum
{
    /// <summary>The heading of each field, in a file with these headings.</summary>
    internal IReadOnlyDictionary<TField, string> In(IReadOnlySet<string> headings) => Enum.GetValues<TField>()
        .Select(field => (field, Heading: Columns.GetValueOrDefault(field)?.Trim().ToLowerInvariant()
            ?? (ByCode && headings.Contains(HouseJson.Code(field)) ? HouseJson.Code(field) : null)))
        .Where(pair => pair.Heading is not null)
        .ToDictionary(pair => pair.field, pair => pair.Heading!);
}
