using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Visits.Away;
using Safety.Web.Watch.Channels;

namespace Safety.Web.Visits.Endpoints;

/// <summary>Text messages come in, from numbers that people have named.</summary>
internal static class AwayEndpoints
{
    private const int BodyBytesMax = 8 * 1024;

    /// <summary>A gateway's call is not signed, or not rightly, or long ago.</summary>
    internal sealed record NotSigned() : Refusal(
        RefusalKind.NotAllowed, "The call is not signed with the agency's secret, or too long ago.");

    /// <summary>Adds those of one's own number.</summary>
    public static void MapPhone(this IEndpointRouteBuilder phone)
    {
        phone.MapGet("/", Known).Reading<PhoneView>("GetPhone", "From which number you send text messages.");
        phone.MapPut("/", Set).Act("SetPhone", "Say from which number you send text messages.")
            .WithDescription("Only a keyed code of it is kept, and its last two digits.").Produces<PhoneView>();
        phone.MapDelete("/", Forget).Act("ForgetPhone", "Forget your number.")
            .WithDescription("From then on no text message speaks for you.").Produces<PhoneView>();
    }

    /// <summary>
    /// Adds the gateway's door. Its signature opens it, and nothing else: header Safety-Signature, t=second,v1=hex
    /// HMAC-SHA256 of second.body, as our own calls are signed. It is for one machine, so it stands in no document of
    /// the API for people's programs.
    /// </summary>
    public static void MapTextMessages(this IEndpointRouteBuilder api) =>
        api.MapPost("/text-messages", Take).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> Known(Asker asker, Phones phones, CancellationToken ct) =>
        Results.Ok(new PhoneView(await phones.HintOfAsync(asker.Staff, ct)));

    private static async Task<IResult> Set(PhoneForm form, Asker asker, Phones phones, CancellationToken ct) =>
        await phones.SetAsync(asker.Staff, form.Number, ct) is { } refusal
            ? refusal.ToProblem()
            : await Known(asker, phones, ct);

    private static async Task<IResult> Forget(Asker asker, Phones phones, CancellationToken ct)
    {
        await phones.ForgetAsync(asker.Staff, ct);
        return Results.Ok(new PhoneView(null));
    }

    private static async Task<IResult> Take(
        HttpRequest request, TextMessages messages, TextSettings settings, TimeProvider clock, CancellationToken ct)
    {
        if (request.ContentLength is null or > BodyBytesMax) return Problems.TooLarge();
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, ct);
        if (settings.Secret() is not { } secret || !IsSigned(request, secret, bytes.ToArray(), clock.GetUtcNow()))
            return new NotSigned().ToProblem();
        if (Read(bytes.ToArray()) is not { Id: { Length: > 0 and <= 200 }, From.Length: <= 40 } message)
            return new Incidents.Forms.AnswerMissing("id").ToProblem();
        return Results.Ok(new ReplyView(await messages.TakeAsync(message, ct)));
    }

    private static TextMessage? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<TextMessage>(body, HouseJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSigned(HttpRequest request, byte[] secret, byte[] body, DateTimeOffset now)
    {
        var parts = request.Headers[WebhookChannel.SignatureHeader].ToString().Split(",v1=");
        if (parts is not [['t', '=', .. var second], var sign]
            || !long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var unix)
            || Math.Abs(now.ToUnixTimeSeconds() - unix) > TextSettings.SignedFor.TotalSeconds) return false;
        return CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(WebhookChannel.Sign(secret, second, body)), Encoding.ASCII.GetBytes(sign));
    }

    /// <summary>A person's number.</summary>
    internal sealed record PhoneForm
    {
        /// <summary>With its country's code.</summary>
        [Required]
        [MaxLength(40)]
        public string? Number { get; init; }
    }

    /// <summary>What is known of a person's number.</summary>
    /// <param name="EndsOn">Its last two digits, or null when none is set.</param>
    internal sealed record PhoneView(string? EndsOn);

    /// <summary>What to write back.</summary>
    /// <param name="Reply">The text, or null for nothing: the number is nobody's.</param>
    internal sealed record ReplyView(string? Reply);
}
