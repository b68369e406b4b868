using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>Publishes a rota row by row; plain fields, so that it needs neither script nor a calendar.</summary>
public sealed partial class RotaPublishing
{
    private const int SpareTurns = 4;
    private const int SpareExceptions = 3;

    private static readonly IReadOnlyList<Choice> Days =
    [
        .. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7)).Select(day => new Choice($"{day}", $"{day}")),
    ];

    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired]
    public TeamPlainPage Page { get; set; } = default!;

    /// <summary>The rota as it stands.</summary>
    [Parameter, EditorRequired]
    public RotaView View { get; set; } = default!;

    /// <summary>Who may be named.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> People { get; set; } = [];

    private Rota? Rota => View.Published?.Rota;

    private string Today => DayOf(Page.Time.Today)!;

    private IReadOnlyList<RotaException> Coming =>
        [.. (Rota?.Exceptions ?? []).Where(one => one.On >= Page.Time.Today)];

    private int TurnRows => Count("turns_count", (Rota?.Turns.Count ?? 0) + SpareTurns, StaffLimits.RotaTurnsMax);

    private int ExceptionRows =>
        Count("exceptions_count", Coming.Count + SpareExceptions, StaffLimits.RotaExceptionsMax);

    private int Count(string name, int otherwise, int most) => Math.Min(
        most, int.TryParse(Page.Typed.Text(name), CultureInfo.InvariantCulture, out var sent) && sent > 0
            ? sent
            : otherwise);

    private async Task PublishAsync()
    {
        var typed = Page.Typed;
        var read = new RotaFields(typed);
        var turns = Enumerable.Range(0, TurnRows).Select(read.Turn).OfType<RotaTurn>().ToList();
        var exceptions = Enumerable.Range(0, ExceptionRows).Select(read.Exception).OfType<RotaException>().ToList();
        var (from, last) = (read.Day("from_on"), read.Day("last_on"));
        if (from is null && typed.ErrorOf("from_on") is null) typed.Wrong("from_on", "Say the first day.");
        if (typed.Errors.Count > 0) return;
        var rota = new Rota(typed.Text("zone").Trim(), from!.Value, last, turns, exceptions);
        var answer = await Page.Desk.PublishAsync(Page.Asker, Page.Team, rota, typed.Seen, Page.Ct);
        if (answer?.Refusal is { } refusal) typed.Refuse(refusal);
        else Page.Navigation.NavigateTo($"/teams/{Page.Id}/rota?done=published", forceLoad: true);
    }

    private static int PlacesOf(IReadOnlyList<StaffId>? people) => Math.Max(2, people?.Count ?? 0);

    private static string PersonOf(IReadOnlyList<StaffId>? people, int place) =>
        people is not null && place < people.Count ? people[place].Value.ToString("D") : "";

    private static string? TimeOf(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? HoursOf(TimeSpan? lasts) =>
        lasts is not { } time ? null
        : time.Minutes == 0 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0}")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(time.TotalHours):0}:{time.Minutes:00}");
}
