using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Safety.Web.Tests.Door;

/// <summary>A passkey in a few lines (WebAuthn level 2, ES256, no attestation), bound to one site.</summary>
internal sealed class SoftwareAuthenticator(string site, string origin) : IDisposable
{
    private const byte PersonPresentAndVerified = 0x05;
    private const byte WithKey = 0x40;

    private static readonly string[] Transports = ["internal"];

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private uint _count;

    public string Create(string optionsJson)
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        byte[] cose = [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
        byte[] data = [.. Data(PersonPresentAndVerified | WithKey), .. new byte[16], 0, 16, .. _id, .. cose];
        byte[] attestation =
        [
            0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8,
            0x58, (byte)data.Length, .. data,
        ];
        return Credential(new
        {
            clientDataJSON = Base64Url.EncodeToString(ClientData("webauthn.create", optionsJson)),
            attestationObject = Base64Url.EncodeToString(attestation),
            transports = Transports,
        });
    }

    public string Get(string optionsJson, Guid user)
    {
        var (client, data) = (ClientData("webauthn.get", optionsJson), Data(PersonPresentAndVerified));
        var signature = _key.SignData(
            [.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(signature),
            userHandle = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(user.ToString())),
        });
    }

    public void Dispose() => _key.Dispose();

    private byte[] ClientData(string type, string optionsJson)
    {
        var challenge = JsonDocument.Parse(optionsJson).RootElement.GetProperty("challenge").GetString();
        return JsonSerializer.SerializeToUtf8Bytes(new { type, challenge, origin, crossOrigin = false });
    }

    private byte[] Data(byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), flags, .. count];
    }

    private string Credential(object response)
    {
        var id = Base64Url.EncodeToString(_id);
        return JsonSerializer.Serialize(new
        {
            id,
            rawId = id,
            type = "public-key",
            response,
            clientExtensionResults = new { },
            authenticatorAttachment = "platform",
        });
    }
}
