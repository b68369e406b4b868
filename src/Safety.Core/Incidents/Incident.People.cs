using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Core.Incidents;

public sealed partial record Incident
{
    /// <summary>The person it happened to, as far as is known: to them support is owed.</summary>
    public StaffId Person => OnBehalfOf ?? FiledBy;

    /// <summary>About which client, or null: by this its later facts are found among those about the client.</summary>
    [JsonIgnore]
    public ClientId? Client => Report.Client;

    /// <summary>Staff who had a part in it: by this its later facts are found among those about them.</summary>
    [JsonIgnore]
    public IEnumerable<StaffId> Involved => Report.Details.People.Select(person => person.Staff);

    /// <summary>Whether this is the body that was filed, sent by the same person.</summary>
    public bool IsSameFiling(StaffId by, string bodyMac) => FiledBy == by && BodyMac == bodyMac;

    /// <summary>Whether this person stands on the reporter's side: it happened to them, or they told of it.</summary>
    public bool IsReporter(StaffId staff) => staff == Person || staff == FiledBy;

    /// <summary>Whether this person may add to it: reporters, and everybody named, but for the accused.</summary>
    public bool MayAdd(StaffId staff) => IsReporter(staff)
        || Report.Details.People.Any(person => person.Staff == staff && person.Role != RoleInIncident.Subject);

    /// <summary>
    /// Whether this person is named in it and so may not rate, decide or close it. Who only wrote down what a colleague
    /// had told them is not: nobody shall lose the right to help by not staying silent.
    /// </summary>
    public bool Names(StaffId staff) => staff == Person || (staff == FiledBy && !IsInformal)
        || PeopleNamed.Any(person => person.Staff == staff);

    /// <summary>Whether this person is said to have done it, by what was filed or by another body.</summary>
    public bool Accuses(StaffId staff) =>
        PeopleNamed.Any(person => person.Staff == staff && person.Role == RoleInIncident.Subject);

    /// <summary>
    /// All categories that anybody gave, those of other bodies under its id included: one of them may be the truth.
    /// </summary>
    internal IEnumerable<IncidentCategory> CategoriesForAlerts => Conflicts
        .SelectMany(kept => kept.Report.AllCategories).Concat(Report.AllCategories).Distinct();

    /// <summary>Staff who had a part in it by what was filed, or by another body under its id.</summary>
    internal IEnumerable<PersonInvolved> PeopleNamed =>
        Report.Details.People.Concat(Conflicts.SelectMany(kept => kept.Report.Details.People));

    /// <summary>
    /// Whether this viewer must not learn who reported: the person asked not to be named to the line manager, and the
    /// viewer is that line manager and not the reporter.
    /// </summary>
    public bool HidesReporterFrom(StaffId viewer, bool viewerIsLineManager) =>
        NotNamedToManager && viewerIsLineManager && !IsReporter(viewer);
}
