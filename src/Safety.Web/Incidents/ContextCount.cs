namespace Safety.Web.Incidents;

/// <summary>
/// One number of how the agency stands at the moment of a report. Each room registers those that it can count; a number
/// that no room counts stays unknown. All are one statement, so each must be answered by an index.
/// </summary>
/// <param name="Name">The field of <see cref="Core.Incidents.OrganisationalContext"/>, in snake_case.</param>
/// <param name="Sql">
/// A select of one value. It may use <c>asked.person</c>, <c>asked.team</c>, <c>asked.client</c> (each null when not
/// known) and <c>asked.now</c>.
/// </param>
public sealed record ContextCount(string Name, string Sql);
