using MimeKit;
using MimeKit.Utils;

namespace Safety.Watchdog;

/// <summary>One round after the other: look, judge, tell people, and tell the dead man's switch when all is well.
/// </summary>
/// <param name="settings">Whom to tell, and how.</param>
/// <param name="look">What there is to see.</param>
/// <param name="clock">For the date of a mail and the time between two.</param>
/// <param name="say">Ids and codes only.</param>
internal sealed class Rounds(
    WatchdogSettings settings, Func<CancellationToken, Task<Sight>> look, TimeProvider clock, Action<string> say)
{
    private static readonly TimeSpan SendLasts = TimeSpan.FromSeconds(20);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private Alarm alarm = new(settings.RepeatAfter);

    /// <summary>Rounds until it is stopped.</summary>
    public async Task Run(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(settings.Every, clock);
        do
        {
            await Once(ct);
        }
        while (await timer.WaitForNextTickAsync(ct));
    }

    /// <summary>One round. It throws only when it is stopped.</summary>
    /// <returns>What was not as it must be.</returns>
    public async Task<IReadOnlyList<Complaint>> Once(CancellationToken ct)
    {
        var complaints = Judgement.Judge(await look(ct));
        foreach (var complaint in complaints)
            say($"{complaint.Code}: {complaint.About}");
        alarm = alarm.After(complaints);
        if (alarm.Due(complaints, clock.GetUtcNow()) is { } letter && await Sent(letter, ct))
            alarm = alarm.Sent(complaints, clock.GetUtcNow());
        if (complaints.Count == 0 && settings.DeadMan is { } url)
            await Guarded("dead_man_unreachable", async () => (await Http.GetAsync(url, ct)).Dispose(), ct);
        return complaints;
    }

    private async Task<bool> Sent(Letter letter, CancellationToken ct)
    {
        using var mail = new MimeMessage(
            [settings.From], settings.To, letter.Subject, new TextPart("plain") { Text = letter.Body })
        {
            Date = clock.GetUtcNow(),
            MessageId = MimeUtils.GenerateMessageId("watchdog.invalid"),
            Importance = MessageImportance.High,
        };
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(SendLasts);
        return await Guarded("mail_not_sent", () => settings.Route.Carry(mail, bounded.Token), ct);
    }

    private async Task<bool> Guarded(string code, Func<Task> act, CancellationToken ct)
    {
        try
        {
            await act();
            return true;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever went wrong, the next round must come.
        catch (Exception error)
#pragma warning restore CA1031
        {
            say($"{code}: {error.GetType().Name}");
            return false;
        }
    }
}
