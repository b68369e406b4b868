using System.Globalization;

namespace Safety.Web.Incidents;

/// <summary>
/// One number of how the agency stands at the moment of a report. Each room registers those that it can count; a number
/// that no room counts stays unknown. All are one statement that every report waits for, so each needs an index.
/// </summary>
/// <param name="Name">The field of <see cref="Core.Incidents.OrganisationalContext"/>, in snake_case.</param>
/// <param name="Sql">
/// A select of one value. It may use <c>asked.person</c>, <c>asked.team</c>, <c>asked.client</c> (each null when not
/// known) and <c>asked.now</c>.
/// </param>
public sealed record ContextCount(string Name, string Sql)
{
    /// <summary>A count goes no further than this: "a hundred or more" says enough. Our judgement.</summary>
    public const int Most = 100;

    /// <summary>Counts rows, up to <see cref="Most"/>.</summary>
    /// <param name="name">The field, in snake_case.</param>
    /// <param name="from">The query from its <c>from</c> on.</param>
    /// <param name="known">What must be known for the count to mean anything, such as <c>asked.client</c>.</param>
    public static ContextCount Rows(string name, string from, string known = "asked.person") => new(
        name,
        string.Create(
            CultureInfo.InvariantCulture,
            $"select case when {known} is not null then (select count(*) from (select {from} limit {Most}) as r) end"));
}
