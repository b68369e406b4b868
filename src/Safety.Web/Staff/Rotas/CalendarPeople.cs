using Ical.Net.CalendarComponents;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Rotas;

/// <summary>
/// Whom an event of a calendar names: by id where it says ids, else by the work addresses of those who attend, else by
/// that of who organises it.
/// </summary>
internal static class CalendarPeople
{
    /// <summary>Finds them; answers why not, in words without names or addresses, or null.</summary>
    public static string? Of(CalendarEvent one, StaffDirectory directory, out IReadOnlyList<StaffId> people)
    {
        people = [];
        if (one.Properties[RotaCalendar.People]?.Value as string is { } ids)
            return ById(ids, directory, out people);
        var addresses = one.Attendees.Where(each => each.ParticipationStatus != "DECLINED")
            .Select(each => each.Value).ToList();
        if (addresses.Count == 0 && one.Organizer?.Value is { } organiser) addresses.Add(organiser);
        if (addresses.Count == 0) return "It names nobody: no attendee, no organizer, no staff id.";
        var found = new List<StaffId>();
        for (var place = 0; place < addresses.Count; place++)
        {
            var who = directory.Everybody
                .Where(each => each.LeftAt is null && IsAddressOf(each, addresses[place])).ToList();
            var whose = who.Count == 0 ? "nobody" : "several people";
            if (who.Count != 1) return $"The address of person {place + 1} is the work address of {whose}.";
            found.Add(who[0].Staff);
        }

        people = [.. found.Distinct()];
        return null;
    }

    private static string? ById(string ids, StaffDirectory directory, out IReadOnlyList<StaffId> people)
    {
        var found = ids.Replace("\\,", ",", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each => Guid.TryParse(each, out var id) ? new StaffId(id) : (StaffId?)null).ToList();
        people = [.. found.OfType<StaffId>().Distinct()];
        return found.Count > 0 && found.TrueForAll(each => each is { } id && directory.WorksHere(id))
            ? null
            : "A staff id in it is that of nobody who works here.";
    }

    private static bool IsAddressOf(StaffMember member, Uri? address) =>
        address is { Scheme: "mailto" } && string.Equals(
            Uri.UnescapeDataString(address.OriginalString["mailto:".Length..]).Trim(), member.WorkEmail.Trim(),
            StringComparison.OrdinalIgnoreCase);
}
