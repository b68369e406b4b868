using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Watch.Channels;

/// <summary>
/// By a signed call to the address that the agency set up. The body is the message and nothing else. The header
/// <c>Safety-Signature: t=…,v1=…</c> holds the second (Unix time) and the hexadecimal HMAC-SHA256 of
/// <c>second.body</c>; <c>Idempotency-Key</c> is the delivery's id, the same at each attempt.
/// </summary>
public sealed class WebhookChannel : IDeliveryChannel, IDisposable
{
    /// <summary>The header with the time and the signature.</summary>
    public const string SignatureHeader = "Safety-Signature";

    /// <summary>How long one call may take. Our judgement.</summary>
    public static readonly TimeSpan CallLasts = TimeSpan.FromSeconds(5);

    private readonly WebhookSettings? settings;
    private readonly TimeProvider clock;
    private readonly HttpClient client;

    /// <summary>Sets the channel up.</summary>
    /// <param name="settings">The address and the secret, or null when none is set up.</param>
    /// <param name="clock">For the time in the signature.</param>
    public WebhookChannel(WebhookSettings? settings, TimeProvider clock)
    {
        (this.settings, this.clock) = (settings, clock);
        // A redirect would lead a signed message to where nobody meant it to go.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
        client = new HttpClient(handler) { Timeout = CallLasts, MaxResponseContentBufferSize = 64 * 1024 };
    }

    /// <inheritdoc/>
    public ContactChannel Channel => ContactChannel.Webhook;

    /// <inheritdoc/>
    public bool IsSetUp => settings is not null;

    /// <inheritdoc/>
    public async Task<Sent> Send(AlertMessage message, StaffMember to, CancellationToken ct)
    {
        if (settings is null) return Sent.NotSetUp;
        using var call = Call(message, settings);
        try
        {
            using var answer = await client.SendAsync(call, HttpCompletionOption.ResponseHeadersRead, ct);
            var code = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
            return answer.IsSuccessStatusCode
                ? new Sent(true, code)
                : new Sent(false, $"http_{code}", Permanent: answer.StatusCode == HttpStatusCode.Gone);
        }
        catch (HttpRequestException)
        {
            return new Sent(false, "http_unreachable");
        }
        catch (TaskCanceledException) when (!ct.IsCancellationRequested)
        {
            return new Sent(false, "timeout");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private HttpRequestMessage Call(AlertMessage message, WebhookSettings to)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message, HouseJson.Options);
        var second = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var call = new HttpRequestMessage(HttpMethod.Post, to.Url) { Content = new ByteArrayContent(body) };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        call.Headers.Add(SignatureHeader, $"t={second},v1={Sign(to.Secret(), second, body)}");
        call.Headers.Add("Idempotency-Key", message.MessageId.Split('@')[0]);
        return call;
    }

    /// <summary>The signature of a body, as the receiver computes it too.</summary>
    internal static string Sign(byte[] secret, string second, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{second}."), .. body];
        return Convert.ToHexStringLower(HMACSHA256.HashData(secret, signed));
    }
}
