using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Layout;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Visits.Away;

/// <summary>What became of a reminder.</summary>
/// <param name="Channel">Over which channel it went, or was last tried.</param>
/// <param name="Arrived">Whether the channel took it.</param>
public sealed record Reminded(ContactChannel Channel, bool Arrived);

/// <summary>
/// Writes and sends one reminder. It says that a word is due, until when, and where to say it; nothing of the visit.
/// </summary>
/// <param name="channels">The ways to reach people.</param>
/// <param name="standing">Who they are.</param>
/// <param name="links">Makes the link.</param>
/// <param name="address">Where the link leads.</param>
/// <param name="clock">In whose time zone the moment is told.</param>
public sealed class ReminderPost(
    IEnumerable<IDeliveryChannel> channels, Standing standing, VisitLinks links, PublicAddress address,
    EffectiveClock clock)
{
    private static readonly TimeSpan AttemptLasts = TimeSpan.FromSeconds(10);

    /// <summary>Reminds somebody over the first of their channels that takes it.</summary>
    public async Task<Reminded> RemindAsync(VisitId visit, VisitDue due, StaffId person, CancellationToken ct)
    {
        var reach = standing.Directory.ReachOf(person, clock.GetUtcNow());
        if (standing.Directory.Find(person) is not { } to || reach is null || reach.HasLeft)
            return new(ContactChannel.InApp, false);
        var loud = reach.Channels.Where(way => way != ContactChannel.InApp).ToList();
        if (loud.Count == 0) return new(ContactChannel.InApp, true);
        var path = due.Deadline == VisitDeadline.Start
            ? $"/visits/{visit.Value:D}"
            : $"/visit-link?code={await links.MakeAsync(visit, person, ct)}";
        var message = MessageOf(visit, due, person, new Uri(address.Value, path).AbsoluteUri);
        foreach (var way in loud)
        {
            if (await TakesAsync(way, message, to, ct)) return new(way, true);
        }

        return new(loud[^1], false);
    }

    private async Task<bool> TakesAsync(ContactChannel way, AlertMessage message, StaffMember to, CancellationToken ct)
    {
        if (channels.LastOrDefault(channel => channel.Channel == way) is not { } channel) return false;
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(AttemptLasts);
        try
        {
            return (await channel.Send(message, to, bounded.Token).WaitAsync(bounded.Token)).Succeeded;
        }
#pragma warning disable CA1031 // Whatever a provider throws is a failed attempt, and recorded as one.
        catch (Exception) when (!ct.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private AlertMessage MessageOf(VisitId visit, VisitDue due, StaffId person, string link)
    {
        var at = Moments.HourAndMinute(due.DueAt, clock.LocalTimeZone);
        var (kind, what, otherwise) = due.Deadline switch
        {
            VisitDeadline.CheckIn => ("visit_reminder", "Check in", "your team is told to look for you"),
            VisitDeadline.End => ("visit_reminder", "End or extend your visit", "your team is told to look for you"),
            VisitDeadline.Start => (
                "visit_begin_reminder", "Start your visit or call it off", "your team is asked where you are"),
        };
        var id = NameBasedId.Of(visit.Value, $"{due.Deadline}:{due.DueAt:O}:{person.Value}");
        return new AlertMessage(
            $"{id:N}@reminders.safety", $"{what} by {at}",
            $"{what} by {at}, or {otherwise}.\n\nAnswer here: {link}\n", kind, 0, link);
    }
}
